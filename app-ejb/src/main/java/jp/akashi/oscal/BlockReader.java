package jp.akashi.oscal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the Markdown of several lines: paragraphs, headings, lists, code, quotations and tables.
 * What Markdown has no form for stands as an element, the way {@link MarkdownWriter} spells it.
 */
final class BlockReader {

  private static final String FENCE = "```";
  private static final Pattern HEADING = Pattern.compile("#{1,6} .*");
  private static final Pattern ELEMENT =
      Pattern.compile("<(p|ul|ol|pre|table|blockquote|hr|h[1-6])[ />].*");
  private static final Pattern TABLE_RULE = Pattern.compile("\\|[\\s:|-]*\\|");

  private final List<String> lines;
  private final int depth;
  private final List<MarkupNode> blocks = new ArrayList<>();
  private int at;

  /** No line further down closes code. */
  private boolean noFence;

  private BlockReader(List<String> lines, int depth) {
    this.lines = lines;
    this.depth = depth;
  }

  static List<MarkupNode> read(String markdown) {
    return read(markdown.replace("\r\n", "\n").lines().toList(), 0);
  }

  static List<MarkupNode> read(List<String> lines, int depth) {
    BlockReader reader = new BlockReader(lines, depth);
    while (reader.at < lines.size()) {
      reader.block();
    }
    return reader.blocks;
  }

  private void block() {
    String line = lines.get(at);
    if (line.isBlank()) {
      at++;
    } else if (line.startsWith(FENCE) && codeEnd() > 0) {
      code();
    } else if (HEADING.matcher(line).matches()) {
      int level = line.indexOf(' ');
      blocks.add(MarkupNode.of("h" + level, InlineReader.read(line.substring(level + 1))));
      at++;
    } else if (isTable() && depth < Markup.DEEPEST) {
      table();
    } else if (line.startsWith(">") && depth < Markup.DEEPEST) {
      quotation();
    } else if (ListReader.starts(line) && depth < Markup.DEEPEST) {
      ListReader list = new ListReader(lines, at, depth);
      blocks.add(list.read());
      at = list.end();
    } else {
      paragraph();
    }
  }

  private int codeEnd() {
    for (int end = at + 1; end < lines.size() && !noFence; end++) {
      if (lines.get(end).equals(FENCE)) {
        return end;
      }
    }
    noFence = true;
    return -1;
  }

  private void code() {
    int end = codeEnd();
    String code = String.join("\n", lines.subList(at + 1, end));
    List<MarkupNode> text = code.isEmpty() ? List.of() : List.of(MarkupNode.text(code));
    blocks.add(MarkupNode.of("pre", text));
    at = end + 1;
  }

  private void quotation() {
    List<String> inside = new ArrayList<>();
    while (at < lines.size() && lines.get(at).startsWith(">")) {
      inside.add(lines.get(at).replaceFirst("^> ?", ""));
      at++;
    }
    blocks.add(MarkupNode.of("blockquote", read(inside, depth + 1)));
  }

  private boolean isTable() {
    return lines.get(at).startsWith("|")
        && at + 1 < lines.size()
        && lines.get(at + 1).contains("-")
        && TABLE_RULE.matcher(lines.get(at + 1)).matches();
  }

  private void table() {
    List<MarkupNode> rows = new ArrayList<>();
    rows.add(row(lines.get(at), "th"));
    at += 2;
    while (at < lines.size() && lines.get(at).startsWith("|")) {
      rows.add(row(lines.get(at), "td"));
      at++;
    }
    blocks.add(MarkupNode.of("table", rows));
  }

  private static MarkupNode row(String line, String cell) {
    String inside = line.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
    List<MarkupNode> cells = new ArrayList<>();
    for (String text : inside.split("(?<!\\\\)\\|", -1)) {
      cells.add(MarkupNode.of(cell, InlineReader.read(text.strip())));
    }
    return MarkupNode.of("tr", cells);
  }

  private void paragraph() {
    int start = at;
    do {
      at++;
    } while (at < lines.size() && !interrupts(lines.get(at)));
    String text = String.join("\n", lines.subList(start, at));
    Optional<MarkupNode> element =
        ELEMENT.matcher(lines.get(start)).matches() ? MarkupXml.parse(text) : Optional.empty();
    blocks.add(element.orElseGet(() -> MarkupNode.of("p", InlineReader.read(text))));
  }

  private boolean interrupts(String line) {
    return line.isBlank()
        || line.startsWith(">")
        || HEADING.matcher(line).matches()
        || ListReader.starts(line)
        || (line.startsWith(FENCE) && codeEnd() > 0)
        || isTable();
  }
}
