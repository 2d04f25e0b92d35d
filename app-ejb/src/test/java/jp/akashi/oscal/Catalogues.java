package jp.akashi.oscal;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The catalogues the tests read. */
public final class Catalogues {

  private Catalogues() {}

  /** NIST's SP 800-53 rev 5 LOW, as JSON. */
  public static byte[] nist() {
    return file("nist-sp-800-53-rev5-low.json");
  }

  /** One with everything NIST's does not use, as XML. */
  public static byte[] sample() {
    return file("sample.xml");
  }

  /** One with what is odd about published catalogues, and refused in none of them, as XML. */
  public static byte[] loose() {
    return file("loose.xml");
  }

  /** One of those that lie beside this class; its README says where each is from. */
  public static byte[] file(String name) {
    try (InputStream in = Catalogues.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A small one with something else in its place. */
  public static byte[] small(String text, String instead) {
    String small =
        """
        {"catalog": {"uuid": "0b3fb1a2-1c52-4a30-8a0d-0e9f6d1c9b05",
         "metadata": {"title": "Small", "last-modified": "2025-01-01T00:00:00Z", "version": "1",
          "oscal-version": "1.1.2"},
         "groups": [{"id": "g", "title": "Group", "controls": [
          {"id": "c", "title": "Control",
           "params": [{"id": "p", "label": "time"}],
           "parts": [{"id": "c_smt", "name": "statement", "prose": "Wait {{ insert: param, p }}."}]}]}],
         "back-matter": {"resources": [{"uuid": "0b3fb1a2-1c52-4a30-8a0d-0e9f6d1c9b06"}]}}}
        """;
    if (!small.contains(text)) {
      throw new IllegalArgumentException(text);
    }
    return small.replace(text, instead).getBytes(StandardCharsets.UTF_8);
  }

  public static JsonObject json(byte[] file) {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(file))) {
      return reader.readObject();
    }
  }
}
