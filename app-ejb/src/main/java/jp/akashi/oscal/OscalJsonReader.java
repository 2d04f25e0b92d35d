package jp.akashi.oscal;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** Reads JSON into the tree as it is; {@link OscalCheck} then looks at what it says. */
final class OscalJsonReader {

  /** Deeper than any catalogue. */
  static final int DEEPEST = 100;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Kept: looking for the provider takes longer than reading a part. */
  private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

  private final OscalErrors errors;
  private final JsonParser parser;

  private OscalJsonReader(String json, OscalErrors errors) {
    this.errors = errors;
    this.parser = PARSERS.createParser(new StringReader(json));
  }

  /** What stands for a value that is neither a text nor an object nor a list. */
  record Other(String text) {}

  /**
   * The whole file as one object.
   *
   * @throws UnreadableOscal if it is no JSON
   */
  static OscalNode read(byte[] file, OscalErrors errors) throws UnreadableOscal {
    OscalJsonReader reader = new OscalJsonReader(text(file, errors), errors);
    try {
      if (reader.parser.next() != JsonParser.Event.START_OBJECT) {
        throw errors.refusal("/", 1, "", "json", 1, 1);
      }
      OscalNode root = reader.object("", 0);
      if (reader.parser.hasNext()) {
        reader.parser.next();
      }
      return root;
    } catch (JsonParsingException broken) {
      int line = (int) Math.max(1, broken.getLocation().getLineNumber());
      throw errors.refusal(
          "/", line, "", "json", line, Math.max(1, broken.getLocation().getColumnNumber()));
    } catch (NoSuchElementException | IllegalStateException ended) {
      throw errors.refusal("/", 1, "", "json", 1, 1);
    } finally {
      reader.parser.close();
    }
  }

  private static String text(byte[] file, OscalErrors errors) throws UnreadableOscal {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      throw errors.refusal("/", 0, "", "encoding");
    }
  }

  private int line() {
    return (int) parser.getLocation().getLineNumber();
  }

  private OscalNode object(String place, int depth) throws UnreadableOscal {
    if (depth > DEEPEST) {
      throw errors.refusal(place, line(), "", "tooDeep", DEEPEST);
    }
    OscalNode node = new OscalNode(line());
    while (parser.next() == JsonParser.Event.KEY_NAME) {
      String name = parser.getString();
      String inside = place + "/" + name.replace("~", "~0").replace("/", "~1");
      int line = line();
      Object value = value(parser.next(), inside, depth + 1);
      if (node.has(name)) {
        errors.add(inside, line, "", "nameTwice", name);
      }
      node.set(name, value);
    }
    return node;
  }

  private Object value(JsonParser.Event event, String place, int depth) throws UnreadableOscal {
    return switch (event) {
      case START_OBJECT -> object(place, depth);
      case START_ARRAY -> list(place, depth);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER -> new Other(parser.getString());
      default -> new Other(event.name().replace("VALUE_", "").toLowerCase(java.util.Locale.ROOT));
    };
  }

  private List<Object> list(String place, int depth) throws UnreadableOscal {
    if (depth > DEEPEST) {
      throw errors.refusal(place, line(), "", "tooDeep", DEEPEST);
    }
    List<Object> list = new ArrayList<>();
    for (JsonParser.Event event = parser.next();
        event != JsonParser.Event.END_ARRAY;
        event = parser.next()) {
      list.add(value(event, place + "/" + list.size(), depth + 1));
    }
    return list;
  }
}
