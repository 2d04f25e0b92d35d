package jp.akashi.oscal;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML into the tree, along the model. */
final class OscalXmlReader {

  private final XMLStreamReader reader;
  private final OscalErrors errors;

  private OscalXmlReader(XMLStreamReader reader, OscalErrors errors) {
    this.reader = reader;
    this.errors = errors;
  }

  /**
   * The catalogue in the file.
   *
   * @throws UnreadableOscal if it is no XML, names a document type, or holds no catalogue
   */
  static OscalNode read(byte[] file, OscalErrors errors) throws UnreadableOscal {
    try {
      XMLStreamReader reader = SafeXml.reader(new ByteArrayInputStream(file));
      OscalXmlReader oscal = new OscalXmlReader(reader, errors);
      while (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
        SafeXml.next(reader);
      }
      OscalNode catalog = oscal.catalog();
      while (reader.hasNext()) {
        SafeXml.next(reader);
      }
      return catalog;
    } catch (SafeXml.Forbidden doctype) {
      throw errors.refusal("/", doctype.getLocation().getLineNumber(), "", "doctype");
    } catch (XMLStreamException broken) {
      int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
      int column = broken.getLocation() == null ? 1 : broken.getLocation().getColumnNumber();
      throw errors.refusal("/", Math.max(1, line), "", "xml", Math.max(1, line), column);
    }
  }

  private OscalNode catalog() throws XMLStreamException, UnreadableOscal {
    String root = reader.getLocalName();
    if (!root.equals(OscalModel.ROOT)) {
      throw errors.refusal("/" + root, line(), "", "noCatalogue", root);
    }
    if (!OscalModel.NAMESPACE.equals(reader.getNamespaceURI())) {
      String namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
      throw errors.refusal("/catalog", line(), namespace, "namespace", OscalModel.NAMESPACE);
    }
    return object(OscalModel.ROOT, OscalPlace.root(true), 0);
  }

  private int line() {
    return reader.getLocation().getLineNumber();
  }

  private OscalNode object(String type, OscalPlace place, int depth)
      throws XMLStreamException, UnreadableOscal {
    if (depth > OscalJsonReader.DEEPEST) {
      throw errors.refusal(place.path(), line(), "", "tooDeep", OscalJsonReader.DEEPEST);
    }
    OscalNode node = new OscalNode(line());
    attributes(type, node, place);
    Map<String, List<Object>> lists = new HashMap<>();
    List<MarkupNode> prose = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int event = SafeXml.next(reader);
        event != XMLStreamConstants.END_ELEMENT;
        event = SafeXml.next(reader)) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        child(type, node, place, lists, prose, depth);
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(reader.getText());
      }
    }
    lists.forEach(node::set);
    inside(type, node, place, prose, text.toString());
    return node;
  }

  private void attributes(String type, OscalNode node, OscalPlace place) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String name = reader.getAttributeLocalName(i);
      String namespace = reader.getAttributeNamespace(i);
      boolean own = namespace == null || namespace.isEmpty();
      OscalField field = own ? field(type, name, true) : null;
      if (field != null) {
        node.set(field.json(), reader.getAttributeValue(i));
      } else if (own) {
        errors.add(place.unknown("@" + name), line(), "", "unknown", name);
      }
    }
  }

  private static @Nullable OscalField field(String type, String name, boolean attribute) {
    return OscalModel.fields(type).stream()
        .filter(field -> field.attribute() == attribute && !field.isProse() && !field.isValue())
        .filter(field -> (field.wrapper().isEmpty() ? field.xml() : field.wrapper()).equals(name))
        .findFirst()
        .orElse(null);
  }

  private void child(
      String type,
      OscalNode node,
      OscalPlace place,
      Map<String, List<Object>> lists,
      List<MarkupNode> prose,
      int depth)
      throws XMLStreamException, UnreadableOscal {
    String name = reader.getLocalName();
    boolean own = OscalModel.NAMESPACE.equals(reader.getNamespaceURI());
    OscalField field = own ? field(type, name, false) : null;
    if (field != null) {
      field(field, node, place, lists, depth);
    } else if (own
        && Markup.BLOCKS.contains(name)
        && OscalModel.fields(type).stream().anyMatch(OscalField::isProse)) {
      markup(place, prose);
    } else {
      errors.add(place.unknown(name), line(), "", "unknown", name);
      skip();
    }
  }

  private void field(
      OscalField field,
      OscalNode node,
      OscalPlace place,
      Map<String, List<Object>> lists,
      int depth)
      throws XMLStreamException, UnreadableOscal {
    OscalPlace inside = place.field(field);
    if (!field.many()) {
      if (node.has(field.json())) {
        errors.add(inside.path(), line(), "", "nameTwice", field.xml());
      }
      node.set(field.json(), value(field, inside, depth));
      return;
    }
    List<Object> list = lists.computeIfAbsent(field.json(), json -> new ArrayList<>());
    if (field.wrapper().isEmpty()) {
      list.add(value(field, inside.element(list.size()), depth));
      return;
    }
    for (int event = SafeXml.next(reader);
        event != XMLStreamConstants.END_ELEMENT;
        event = SafeXml.next(reader)) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        list.add(value(field, inside.element(list.size()), depth));
      }
    }
  }

  private Object value(OscalField field, OscalPlace place, int depth)
      throws XMLStreamException, UnreadableOscal {
    if (field.isObject()) {
      return object(field.type(), place, depth + 1);
    }
    if (field.isMarkup()) {
      List<MarkupNode> content = new ArrayList<>();
      int line = line();
      markup(place, content);
      List<MarkupNode> words = content.get(0).children();
      boolean blocks = words.stream().anyMatch(MarkupNode::isBlock);
      if (blocks && !field.isMultiline()) {
        errors.add(place.path(), line, "", "markup", words.get(0).name());
      }
      return blocks ? MarkdownWriter.blocks(words) : words(field, words);
    }
    return text(place);
  }

  private static String words(OscalField field, List<MarkupNode> words) {
    return field.isMultiline() && !words.isEmpty()
        ? MarkdownWriter.blocks(List.of(MarkupNode.of("p", words)))
        : MarkdownWriter.line(words);
  }

  /** The element the reader stands on, as marked-up text; noted if it is none. */
  private void markup(OscalPlace place, List<MarkupNode> into)
      throws XMLStreamException, UnreadableOscal {
    int line = line();
    String name = reader.getLocalName();
    try {
      into.add(
          Markup.BLOCKS.contains(name)
              ? MarkupXml.element(reader, 0, 0)
              : MarkupNode.of(name, MarkupXml.content(reader, name, 0, 0)));
    } catch (MarkupXml.UnknownMarkup unknown) {
      throw errors.refusal(place.path(), line, "", "markup", String.valueOf(unknown.getMessage()));
    }
  }

  private String text(OscalPlace place) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int event = SafeXml.next(reader);
        event != XMLStreamConstants.END_ELEMENT;
        event = SafeXml.next(reader)) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        errors.add(
            place.unknown(reader.getLocalName()), line(), "", "unknown", reader.getLocalName());
        skip();
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(reader.getText());
      }
    }
    return text.toString();
  }

  private void skip() throws XMLStreamException {
    for (int open = 1; open > 0; ) {
      int event = SafeXml.next(reader);
      open += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      open -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private void inside(
      String type, OscalNode node, OscalPlace place, List<MarkupNode> prose, String text) {
    if (!prose.isEmpty()) {
      node.set("prose", MarkdownWriter.blocks(prose));
    }
    OscalField value =
        OscalModel.fields(type).stream().filter(OscalField::isValue).findFirst().orElse(null);
    if (value != null) {
      node.set(value.json(), text);
    } else if (!text.isBlank()) {
      errors.add(place.path(), node.line(), text.strip(), "looseText");
    }
  }
}
