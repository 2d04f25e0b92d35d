package jp.akashi.deploy.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** NIST's SP 800-53 rev 5 LOW, the file the unit tests read as well. */
public final class NistCatalogue {

  private static final Path FILE =
      Path.of(
          System.getProperty("akashi.root"),
          "app-ejb/src/test/resources/jp/akashi/oscal/nist-sp-800-53-rev5-low.json");

  private NistCatalogue() {}

  public static byte[] bytes() {
    try {
      return Files.readAllBytes(FILE);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** With another text in the place of one that stands in it. */
  public static byte[] with(String text, String instead) {
    String json = new String(bytes(), StandardCharsets.UTF_8);
    if (!json.contains(text)) {
      throw new IllegalArgumentException(text);
    }
    return json.replace(text, instead).getBytes(StandardCharsets.UTF_8);
  }
}
