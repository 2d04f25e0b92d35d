package jp.akashi.oscal;

import java.util.Map;

/** Elements, attributes and characters spelled as XML. */
final class XmlText {

  private final StringBuilder text;

  XmlText(StringBuilder text) {
    this.text = text;
  }

  XmlText open(String element, Map<String, String> attributes, boolean empty) {
    text.append('<').append(element);
    attributes.forEach(
        (name, value) -> {
          text.append(' ').append(name).append("=\"");
          characters(value, true);
          text.append('"');
        });
    text.append(empty ? "/>" : ">");
    return this;
  }

  XmlText close(String element) {
    text.append("</").append(element).append('>');
    return this;
  }

  XmlText characters(String value) {
    return characters(value, false);
  }

  private XmlText characters(String value, boolean attribute) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '&' -> text.append("&amp;");
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        case '\r' -> text.append("&#13;");
        case '"' -> text.append(attribute ? "&quot;" : "\"");
        case '\n' -> text.append(attribute ? "&#10;" : "\n");
        case '\t' -> text.append(attribute ? "&#9;" : "\t");
        default -> text.append(c);
      }
    }
    return this;
  }
}
