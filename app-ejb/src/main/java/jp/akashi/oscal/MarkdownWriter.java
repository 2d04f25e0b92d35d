package jp.akashi.oscal;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Spells marked-up text as Markdown. A mark or an escape is used where it is read back as what it
 * stands for; where no spelling of Markdown is, the element stands as a tag.
 */
final class MarkdownWriter {

  private MarkdownWriter() {}

  static String line(List<MarkupNode> nodes) {
    for (InlineWriter spelling : InlineWriter.SPELLINGS) {
      String text = spelling.write(nodes);
      if (InlineReader.read(text).equals(nodes)) {
        return text;
      }
    }
    return InlineWriter.SPELLINGS.get(InlineWriter.SPELLINGS.size() - 1).write(nodes);
  }

  static String blocks(List<MarkupNode> all) {
    List<MarkupNode> blocks = all.stream().filter(MarkupNode::isBlock).toList();
    String together =
        blocks.stream().map(MarkdownWriter::block).collect(Collectors.joining("\n\n"));
    return BlockReader.read(together).equals(blocks)
        ? together
        : blocks.stream().map(MarkdownWriter::safely).collect(Collectors.joining("\n\n"));
  }

  private static String safely(MarkupNode block) {
    return block.name().equals("p") && block.children().stream().anyMatch(MarkdownWriter::speaks)
        ? block(block)
        : element(block);
  }

  private static boolean speaks(MarkupNode node) {
    return !node.isText() || !node.text().isBlank();
  }

  private static String block(MarkupNode block) {
    for (InlineWriter spelling : InlineWriter.SPELLINGS) {
      String text = block(block, spelling);
      if (BlockReader.read(text).equals(List.of(block))) {
        return text;
      }
    }
    return element(block);
  }

  private static String block(MarkupNode block, InlineWriter spelling) {
    return switch (block.name()) {
      case "p" -> spelling.write(block.children());
      case "pre" -> "```\n" + plain(block) + "\n```";
      case "ul", "ol" -> list(block, spelling);
      case "blockquote" -> quotation(block, spelling);
      case "table" -> table(block, spelling);
      case "hr" -> "<hr/>";
      default -> "#".repeat(block.name().charAt(1) - '0') + " " + spelling.write(block.children());
    };
  }

  private static String quotation(MarkupNode block, InlineWriter spelling) {
    return block.children().stream()
        .map(inside -> block(inside, spelling))
        .collect(Collectors.joining("\n\n"))
        .replaceAll("(?m)^", "> ");
  }

  /** As an element on one line. */
  private static String element(MarkupNode block) {
    return MarkupXml.write(block).replace("\n", "&#10;");
  }

  private static String plain(MarkupNode node) {
    return node.children().stream().map(MarkupNode::text).collect(Collectors.joining());
  }

  private static String list(MarkupNode list, InlineWriter spelling) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < list.children().size(); i++) {
      String mark = list.name().equals("ol") ? (i + 1) + ". " : "- ";
      List<MarkupNode> content = list.children().get(i).children();
      int words = 0;
      while (words < content.size() && !content.get(words).isBlock()) {
        words++;
      }
      text.append(text.isEmpty() ? "" : "\n").append(mark);
      text.append(spelling.write(content.subList(0, words)));
      String indent = " ".repeat(mark.length());
      for (MarkupNode block : content.subList(words, content.size())) {
        String gap = block.name().matches("[uo]l") ? "\n" : "\n\n";
        text.append(gap).append(block(block, spelling).replaceAll("(?m)^(?=.)", indent));
      }
    }
    return text.toString();
  }

  private static String table(MarkupNode table, InlineWriter spelling) {
    StringBuilder text = new StringBuilder();
    for (MarkupNode row : table.children()) {
      text.append(text.isEmpty() ? "| " : "\n| ");
      text.append(
          row.children().stream()
              .map(cell -> spelling.write(cell.children()).replace("|", "\\|"))
              .collect(Collectors.joining(" | ")));
      text.append(" |");
      if (row == table.children().get(0)) {
        text.append("\n|").append(" --- |".repeat(row.children().size()));
      }
    }
    return text.toString();
  }
}
