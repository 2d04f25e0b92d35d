package jp.akashi.oscal;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Writes a tree as JSON. */
final class OscalJsonWriter {

  private static final JsonGeneratorFactory PRETTY =
      Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
  private static final JsonGeneratorFactory PLAIN = Json.createGeneratorFactory(Map.of());

  private OscalJsonWriter() {}

  /** A whole file. */
  static byte[] write(OscalNode catalog) {
    OscalNode root = new OscalNode().put(OscalModel.ROOT, catalog);
    return text(root, PRETTY).getBytes(StandardCharsets.UTF_8);
  }

  /** A part, on one line. */
  static String fragment(OscalNode node) {
    return text(node, PLAIN);
  }

  private static String text(OscalNode root, JsonGeneratorFactory style) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = style.createGenerator(text)) {
      json.writeStartObject();
      inside(root, json);
      json.writeEnd();
    }
    return text.toString();
  }

  private static void inside(OscalNode node, JsonGenerator json) {
    for (String name : node.names()) {
      Object value = node.value(name);
      if (value instanceof List<?> list) {
        json.writeStartArray(name);
        list.forEach(one -> element(one, json));
        json.writeEnd();
      } else if (value instanceof OscalNode object) {
        json.writeStartObject(name);
        inside(object, json);
        json.writeEnd();
      } else if (value instanceof String text) {
        json.write(name, text);
      }
    }
  }

  private static void element(Object value, JsonGenerator json) {
    if (value instanceof OscalNode node) {
      json.writeStartObject();
      inside(node, json);
      json.writeEnd();
    } else {
      json.write((String) value);
    }
  }
}
