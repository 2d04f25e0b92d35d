package jp.akashi.oscal;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a tree as XML, in the order of the schema. Marked-up text is never broken into lines. */
final class OscalXmlWriter {

  private final StringBuilder text = new StringBuilder();
  private final XmlText xml = new XmlText(text);

  private OscalXmlWriter() {}

  static byte[] write(OscalNode catalog) {
    OscalXmlWriter writer = new OscalXmlWriter();
    writer.text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    writer.object(OscalModel.ROOT, OscalModel.ROOT, catalog, 0);
    writer.text.append('\n');
    return writer.text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void line(int depth) {
    text.append('\n').append("  ".repeat(depth));
  }

  private void object(String element, String type, OscalNode node, int depth) {
    line(depth);
    List<OscalField> fields = OscalModel.fields(type);
    Map<String, String> attributes = new LinkedHashMap<>();
    if (depth == 0) {
      attributes.put("xmlns", OscalModel.NAMESPACE);
    }
    fields.stream()
        .filter(field -> field.attribute() && node.has(field.json()))
        .forEach(field -> attributes.put(field.xml(), node.text(field.json())));
    List<OscalField> inside =
        fields.stream().filter(field -> !field.attribute() && node.has(field.json())).toList();
    xml.open(element, attributes, inside.isEmpty());
    if (inside.isEmpty()) {
      return;
    }
    inside.forEach(field -> field(field, node, depth + 1));
    if (!inside.get(0).isValue()) {
      line(depth);
    }
    xml.close(element);
  }

  private void field(OscalField field, OscalNode node, int depth) {
    boolean wrapped = !field.wrapper().isEmpty();
    if (wrapped) {
      line(depth);
      xml.open(field.wrapper(), Map.of(), false);
    }
    if (node.value(field.json()) instanceof List<?> list) {
      list.forEach(value -> value(field, value, wrapped ? depth + 1 : depth));
    } else {
      value(field, node.value(field.json()), depth);
    }
    if (wrapped) {
      line(depth);
      xml.close(field.wrapper());
    }
  }

  private void value(OscalField field, Object value, int depth) {
    if (value instanceof OscalNode node) {
      object(field.xml(), field.type(), node, depth);
    } else if (field.isValue()) {
      xml.characters((String) value);
    } else if (field.isProse()) {
      blocks((String) value, depth);
    } else {
      element(field, (String) value, depth);
    }
  }

  private void element(OscalField field, String value, int depth) {
    line(depth);
    xml.open(field.xml(), Map.of(), false);
    if (field.isMultiline()) {
      blocks(value, depth + 1);
      line(depth);
    } else if (field.isMarkup()) {
      InlineReader.read(value).forEach(node -> MarkupXml.write(node, xml));
    } else {
      xml.characters(value);
    }
    xml.close(field.xml());
  }

  private void blocks(String markdown, int depth) {
    for (MarkupNode block : BlockReader.read(markdown)) {
      line(depth);
      MarkupXml.write(block, xml);
    }
  }
}
