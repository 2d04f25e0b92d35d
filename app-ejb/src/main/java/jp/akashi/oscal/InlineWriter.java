package jp.akashi.oscal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One way to spell the words of a line. */
final class InlineWriter {

  /** The lighter first. */
  static final List<InlineWriter> SPELLINGS =
      List.of(
          new InlineWriter("", false),
          new InlineWriter("\"*~^`[]<{", false),
          new InlineWriter("\\\"*~^`[]()<>{}#-+.!|&_", false),
          new InlineWriter("\\\"*~^`[]()<>{}#-+.!|&_", true));

  private static final Map<String, String> MARKS =
      Map.of("em", "*", "strong", "**", "q", "\"", "sub", "~", "sup", "^");

  private final String escaped;
  private final boolean tags;

  private InlineWriter(String escaped, boolean tags) {
    this.escaped = escaped;
    this.tags = tags;
  }

  String write(List<MarkupNode> nodes) {
    return nodes.stream().map(this::write).collect(Collectors.joining());
  }

  private String write(MarkupNode node) {
    Map<String, String> attributes = node.attributes();
    return switch (node.name()) {
      case MarkupNode.TEXT -> escape(node.text());
      case "insert" ->
          "{{ insert: %s, %s }}"
              .formatted(attributes.getOrDefault("type", "param"), attributes.get("id-ref"));
      case "a" ->
          "["
              + write(node.children())
              + "]"
              + LinkTarget.write(attributes.getOrDefault("href", ""), attributes.get("title"));
      case "img" ->
          "!["
              + escape(attributes.getOrDefault("alt", ""))
              + "]"
              + LinkTarget.write(attributes.getOrDefault("src", ""), attributes.get("title"));
      case "br" -> "<br/>";
      case "code" -> code(node);
      default -> marked(node);
    };
  }

  private String marked(MarkupNode node) {
    String mark = MARKS.get(node.name());
    return mark == null || tags
        ? "<" + node.name() + ">" + write(node.children()) + "</" + node.name() + ">"
        : mark + write(node.children()) + mark;
  }

  private String code(MarkupNode node) {
    boolean simple = node.children().stream().allMatch(MarkupNode::isText);
    String text = node.children().stream().map(MarkupNode::text).collect(Collectors.joining());
    if (tags || !simple || text.isEmpty()) {
      return "<code>" + write(node.children()) + "</code>";
    }
    String fence = "`";
    while (text.contains(fence)) {
      fence += "`";
    }
    boolean pad = text.startsWith("`") || text.endsWith("`") || text.matches(" .*[^ ].* ");
    String space = pad ? " " : "";
    return fence + space + text + space + fence;
  }

  private String escape(String text) {
    if (escaped.isEmpty()) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    for (char c : text.toCharArray()) {
      shown.append(escaped.indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return shown.toString();
  }
}
