package jp.akashi.oscal;

import java.util.List;
import java.util.Map;

/**
 * A piece of marked-up text, named as in OSCAL's XML.
 *
 * @param name such as {@code p}, {@code em} or {@code insert}; {@value #TEXT} for plain text
 * @param text of a plain text, otherwise empty
 */
record MarkupNode(
    String name, Map<String, String> attributes, String text, List<MarkupNode> children) {

  static final String TEXT = "#text";

  MarkupNode {
    attributes = Map.copyOf(attributes);
    children = List.copyOf(children);
  }

  static MarkupNode text(String text) {
    return new MarkupNode(TEXT, Map.of(), text, List.of());
  }

  static MarkupNode of(String name, List<MarkupNode> children) {
    return new MarkupNode(name, Map.of(), "", children);
  }

  static MarkupNode of(String name, Map<String, String> attributes, List<MarkupNode> children) {
    return new MarkupNode(name, attributes, "", children);
  }

  boolean isText() {
    return name.equals(TEXT);
  }

  boolean isBlock() {
    return Markup.BLOCKS.contains(name);
  }
}
