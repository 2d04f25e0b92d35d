package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.SamplePdf;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that mean harm, made here: none is ever taken for clean. */
@ExtendWith(RunningAkashi.class)
class HostileFilesIT {

  private Api api;
  private Path store;

  @BeforeEach
  void reach(Akashi akashi) {
    api = new Api(akashi);
    store = akashi.data().resolve("evidence");
  }

  @ParameterizedTest
  @CsvSource({
    "program.pdf, file.notWhatItSays",
    "picture.pdf, file.notWhatItSays",
    "table.csv, file.format",
    "archive.zip, file.format",
    "archive.pdf, file.twoThings",
    "page.pdf, file.twoThings"
  })
  void whatIsNotWhatItShouldBeIsRefusedSayingWhy(String name, String why) {
    Story story = Story.draft(api);
    long before = stored();
    Answer refused = handsIn(story, name, content(name));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("file");
    assertThat(refused.json().at("/errors/0/code").asText()).isEqualTo(why);
    assertThat(refused.json().at("/errors/0/message").asText()).contains("何も保存していません");
    assertThat(stored()).isEqualTo(before);
    assertThat(document(story).get("state").asText()).isEqualTo("AWAITED");
  }

  private static byte[] content(String name) {
    return switch (name) {
      case "program.pdf" -> new byte[] {'M', 'Z', 0, 3, 0, 0, 0, 4};
      case "picture.pdf" -> new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0};
      case "table.csv" -> "氏名,部署\n".getBytes(StandardCharsets.UTF_8);
      case "archive.zip" -> archive();
      case "archive.pdf" ->
          ByteBuffer.allocate(100_000)
              .put(SamplePdf.about("archive"))
              .put(99_000, archive())
              .array();
      default -> SamplePdf.about("<script>alert(1)</script>");
    };
  }

  private static byte[] archive() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("Main.class"));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private Answer handsIn(Story story, String name, byte[] content) {
    String path =
        "cases/%s/documents/A04/file?issuedOn=2026-11-01&name=%s"
            .formatted(story.number(), URLEncoder.encode(name, StandardCharsets.UTF_8));
    return api.as("yamada").putFile(path, BodyPublishers.ofByteArray(content));
  }

  private static JsonNode document(Story story) {
    return StreamSupport.stream(story.documents("yamada").spliterator(), false)
        .filter(document -> document.get("code").asText().equals("A04"))
        .findFirst()
        .orElseThrow();
  }

  private long stored() {
    try (Stream<Path> files = Files.walk(store)) {
      return files.filter(Files::isRegularFile).count();
    } catch (IOException changing) {
      return -1;
    }
  }
}
