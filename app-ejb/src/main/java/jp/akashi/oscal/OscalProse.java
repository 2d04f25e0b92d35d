package jp.akashi.oscal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a catalogue as people read them: without marks, and with each parameter as its
 * value, its choices or its name, the way SP 800-53 prints them. Of two parameters of one name the
 * first is meant; one that is nowhere is shown by its name.
 */
public final class OscalProse {

  /** A parameter may stand in the choices of another. */
  private static final int DEEPEST = 5;

  private static final List<String> HOLDERS = List.of("groups", "controls");

  private final Map<String, OscalNode> parameters = new HashMap<>();

  public OscalProse(OscalNode catalog) {
    collect(catalog);
  }

  private void collect(OscalNode holder) {
    holder.nodes("params").forEach(param -> parameters.putIfAbsent(param.text("id"), param));
    HOLDERS.forEach(list -> holder.nodes(list).forEach(this::collect));
  }

  /** A text of one line, such as a title. */
  public String line(String markdown) {
    return inline(InlineReader.read(markdown), 0).strip();
  }

  /** A text of several lines; an empty line stands between paragraphs. */
  public String blocks(String markdown) {
    return BlockReader.read(markdown).stream()
        .map(block -> block(block, ""))
        .collect(Collectors.joining("\n\n"));
  }

  private String block(MarkupNode block, String indent) {
    return switch (block.name()) {
      case "ul", "ol" -> list(block, indent);
      case "table" ->
          block.children().stream()
              .map(row -> indent + cells(row))
              .collect(Collectors.joining("\n"));
      case "blockquote" ->
          block.children().stream()
              .map(inside -> block(inside, indent + "  "))
              .collect(Collectors.joining("\n"));
      case "pre" -> inlineExactly(block);
      default -> indent + inline(block.children(), 0).strip();
    };
  }

  private static String inlineExactly(MarkupNode block) {
    return block.children().stream().map(MarkupNode::text).collect(Collectors.joining());
  }

  private String cells(MarkupNode row) {
    return row.children().stream()
        .map(cell -> inline(cell.children(), 0).strip())
        .collect(Collectors.joining(" | "));
  }

  private String list(MarkupNode list, String indent) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < list.children().size(); i++) {
      text.append(text.isEmpty() ? "" : "\n").append(indent);
      text.append(list.name().equals("ol") ? (i + 1) + ". " : "- ");
      List<MarkupNode> content = list.children().get(i).children();
      text.append(inline(content.stream().filter(n -> !n.isBlock()).toList(), 0).strip());
      content.stream()
          .filter(MarkupNode::isBlock)
          .forEach(block -> text.append("\n").append(block(block, indent + "  ")));
    }
    return text.toString();
  }

  private String inline(List<MarkupNode> nodes, int depth) {
    return nodes.stream()
        .map(node -> inline(node, depth))
        .collect(Collectors.joining())
        .replaceAll(" +", " ")
        .replaceAll(" (?=[.,;:)])", "")
        .replace("( ", "(");
  }

  private String inline(MarkupNode node, int depth) {
    return switch (node.name()) {
      case MarkupNode.TEXT -> node.text();
      case "insert" -> parameter(node.attributes().getOrDefault("id-ref", ""), depth);
      case "q" -> "“" + inline(node.children(), depth) + "”";
      case "img" -> node.attributes().getOrDefault("alt", "");
      case "br" -> "\n";
      default -> inline(node.children(), depth);
    };
  }

  private String parameter(String id, int depth) {
    OscalNode parameter = parameters.get(id);
    return parameter == null ? "[" + id + "]" : parameter(parameter, depth);
  }

  /** A parameter as it stands in a text. */
  public String parameter(OscalNode parameter) {
    return parameter(parameter, 0);
  }

  private String parameter(OscalNode parameter, int depth) {
    List<String> values = parameter.texts("values");
    OscalNode select = parameter.node("select");
    if (!values.isEmpty()) {
      return String.join("; ", values);
    }
    if (select != null && depth < DEEPEST) {
      return selection(select, depth + 1);
    }
    String label = inline(InlineReader.read(parameter.text("label")), DEEPEST).strip();
    String shown = label.isEmpty() ? parameter.text("id") : label;
    return isJapanese(shown) ? "［指定：" + shown + "］" : "[Assignment: " + shown + "]";
  }

  private String selection(OscalNode select, int depth) {
    List<String> choices =
        select.texts("choice").stream()
            .map(choice -> inline(InlineReader.read(choice), depth).strip())
            .toList();
    boolean several = select.text("how-many").equals("one-or-more");
    if (choices.stream().anyMatch(OscalProse::isJapanese)) {
      return "［選択" + (several ? "（1つ以上）" : "") + "：" + String.join("；", choices) + "］";
    }
    return "[Selection"
        + (several ? " (one or more)" : "")
        + ": "
        + String.join("; ", choices)
        + "]";
  }

  /** Whether a text has Japanese letters in it. */
  public static boolean isJapanese(@Nullable String text) {
    return text != null
        && text.codePoints()
            .mapToObj(Character.UnicodeScript::of)
            .anyMatch(
                script ->
                    script == Character.UnicodeScript.HIRAGANA
                        || script == Character.UnicodeScript.KATAKANA
                        || script == Character.UnicodeScript.HAN);
  }

  /** Plain text of one line as Markdown. */
  public static String marked(String text) {
    return MarkdownWriter.line(List.of(MarkupNode.text(text)));
  }

  /** What {@link #marked} wrote. */
  public static String plain(String markdown) {
    return InlineReader.read(markdown).stream().map(MarkupNode::text).collect(Collectors.joining());
  }

  /** Plain text as a paragraph of Markdown. */
  public static String paragraph(String text) {
    return MarkdownWriter.blocks(List.of(MarkupNode.of("p", List.of(MarkupNode.text(text)))));
  }

  /** What {@link #paragraph} wrote. */
  public static String plainParagraph(String markdown) {
    return BlockReader.read(markdown).stream()
        .flatMap(block -> block.children().stream())
        .map(MarkupNode::text)
        .collect(Collectors.joining());
  }
}
