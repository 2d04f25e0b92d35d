package jp.akashi.web.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;

/** Text in JSON: whatever can be written, and so without NUL, which no database keeps in a text. */
final class JsonText extends StdScalarDeserializer<String> {

  private static final long serialVersionUID = 1L;
  private static final char NUL = 0;
  private static final String REFUSED = "NUL in a text";

  private JsonText() {
    super(String.class);
  }

  static SimpleModule module() {
    return new SimpleModule()
        .addDeserializer(String.class, new JsonText())
        .addKeyDeserializer(String.class, new Key());
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    String text = StringDeserializer.instance.deserialize(parser, context);
    if (text != null && text.indexOf(NUL) >= 0) {
      return context.reportInputMismatch(this, REFUSED);
    }
    return text;
  }

  /** The same for the names of members. */
  private static final class Key extends KeyDeserializer {
    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
      if (key.indexOf(NUL) >= 0) {
        return context.handleWeirdKey(String.class, key, REFUSED);
      }
      return key;
    }
  }
}
