package jp.akashi.oscal;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Marked-up text as XML. A run of spaces and line ends is one space, as in HTML, except in what is
 * preformatted; at the edge of words a run with a line end is none.
 */
final class MarkupXml {

  private static final String RUN = "[ \\t\\r\\n]+";

  private MarkupXml() {}

  /** One element of Markdown that stands as a tag; empty if it is none. */
  static Optional<MarkupNode> parse(String xml) {
    try {
      XMLStreamReader reader = SafeXml.reader(new StringReader(xml));
      reader.nextTag();
      MarkupNode node = element(reader, 0, 0);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.CHARACTERS && !reader.isWhiteSpace()) {
          return Optional.empty();
        }
      }
      return Optional.of(node);
    } catch (XMLStreamException | UnknownMarkup noElement) {
      return Optional.empty();
    }
  }

  /** An element or an attribute that OSCAL does not have in marked-up text. */
  static final class UnknownMarkup extends Exception {
    private static final long serialVersionUID = 1L;

    UnknownMarkup(String name) {
      super(name);
    }
  }

  /** Reads the element the reader stands on, up to its end. */
  static MarkupNode element(XMLStreamReader reader, int blocks, int marks)
      throws XMLStreamException, UnknownMarkup {
    String name = reader.getLocalName();
    boolean mark = Markup.INLINE.contains(name);
    if (!Markup.knows(name) || blocks > 2 * Markup.DEEPEST || marks > Markup.DEEPEST - 1) {
      throw new UnknownMarkup(name);
    }
    Map<String, String> attributes = new TreeMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String attribute = reader.getAttributeLocalName(i);
      if (!Markup.ATTRIBUTES.getOrDefault(name, Set.of()).contains(attribute)) {
        throw new UnknownMarkup(name + "/@" + attribute);
      }
      attributes.put(attribute, reader.getAttributeValue(i));
    }
    return MarkupNode.of(
        name,
        attributes,
        content(reader, name, mark ? blocks : blocks + 1, mark ? marks + 1 : marks));
  }

  /** Reads what stands inside the element the reader stands on, up to its end. */
  static List<MarkupNode> content(XMLStreamReader reader, String name, int blocks, int marks)
      throws XMLStreamException, UnknownMarkup {
    List<MarkupNode> nodes = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    while (true) {
      int event = SafeXml.next(reader);
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(reader.getText());
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        flush(text, nodes, name);
        nodes.add(element(reader, blocks, marks));
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        flush(text, nodes, name);
        return tidy(nodes);
      }
    }
  }

  private static void flush(StringBuilder text, List<MarkupNode> nodes, String element) {
    if (!text.isEmpty()) {
      String raw = text.toString();
      String edges =
          switch (element) {
            case "pre" -> raw;
            case "code" -> raw.replaceAll("[\\r\\n]+[ \\t\\r\\n]*", " ");
            default -> trimmed(raw, raw.replaceAll(RUN, " "));
          };
      if (!edges.isEmpty()) {
        nodes.add(MarkupNode.text(edges));
      }
      text.setLength(0);
    }
  }

  private static String trimmed(String raw, String words) {
    if (words.isBlank()) {
      return words;
    }
    String start = raw.substring(0, raw.length() - raw.stripLeading().length());
    String end = raw.substring(raw.stripTrailing().length());
    String from = start.contains("\n") ? words.replaceFirst("^ ", "") : words;
    return end.contains("\n") ? from.replaceFirst(" $", "") : from;
  }

  /** Spaces between blocks mean nothing. */
  static List<MarkupNode> tidy(List<MarkupNode> nodes) {
    boolean blocks =
        nodes.stream().anyMatch(node -> node.isBlock() || Markup.INNER.contains(node.name()));
    boolean onlySpace = nodes.stream().allMatch(node -> node.isText() && node.text().isBlank());
    return blocks || onlySpace
        ? nodes.stream().filter(node -> !node.isText() || !node.text().isBlank()).toList()
        : nodes;
  }

  static String write(MarkupNode node) {
    StringBuilder text = new StringBuilder();
    write(node, new XmlText(text));
    return text.toString();
  }

  static void write(MarkupNode node, XmlText xml) {
    if (node.isText()) {
      xml.characters(node.text());
      return;
    }
    Map<String, String> attributes =
        new TreeMap<>(Comparator.comparing(Markup.ATTRIBUTE_ORDER::indexOf));
    attributes.putAll(node.attributes());
    xml.open(node.name(), attributes, node.children().isEmpty());
    if (!node.children().isEmpty()) {
      node.children().forEach(child -> write(child, xml));
      xml.close(node.name());
    }
  }
}
