package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.SamplePdf;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
    "page.pdf, file.twoThings",
    "deep.xlsx, file.tooMuchToScan"
  })
  void whatIsNotWhatItShouldBeIsRefusedSayingWhy(String name, String why) {
    Story story = Story.draft(api);
    long before = stored();
    Answer refused = handsIn(story, name, HostileFiles.called(name));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("file");
    assertThat(refused.json().at("/errors/0/code").asText()).isEqualTo(why);
    assertThat(refused.json().at("/errors/0/message").asText()).contains("何も保存していません");
    assertThat(stored()).isEqualTo(before);
    assertThat(document(story).get("state").asText()).isEqualTo("AWAITED");
  }

  @ParameterizedTest
  @CsvSource({
    "bomb.xlsx, UNSAFE, finding.unsafe",
    "macro.docx, UNSAFE, finding.unsafe",
    "path.docx, UNSAFE, finding.unsafe",
    "entity.docx, UNSAFE, finding.unsafe",
    "flood.png, UNSAFE, finding.unsafe",
    "entity.pdf, UNSAFE, finding.unsafe",
    "locked.pdf, ENCRYPTED, finding.encrypted",
    "broken.pdf, UNREADABLE, finding.unreadable"
  })
  void whatIsFoundInsideStopsTheDocument(String name, String readability, String finding) {
    Story story = Story.draft(api);
    assertThat(handsIn(story, name, HostileFiles.called(name)).status()).isEqualTo(200);
    await()
        .atMost(Duration.ofMinutes(3))
        .until(() -> !document(story).get("state").asText().equals("SCANNING"));
    JsonNode document = document(story);
    assertThat(document.at("/files/0/readability").asText()).isEqualTo(readability);
    assertThat(document.get("findings"))
        .anyMatch(f -> f.get("code").asText().equals(finding) && f.get("stops").asBoolean());
    boolean unsafe = readability.equals("UNSAFE");
    assertThat(document.get("state").asText()).isEqualTo(unsafe ? "QUARANTINED" : "SUBMITTED");
    Answer opened = open(story);
    assertThat(opened.status()).isEqualTo(unsafe ? 409 : 200);
    if (unsafe) {
      assertThat(Told.code(opened)).isEqualTo("file.unsafe");
      assertThat(opened.json().get("title").asText()).contains("新しい版を出すよう求めてください");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "../../../etc/passwd.pdf, passwd.pdf",
    "..\\..\\a.pdf, a.pdf",
    "請求\u202Efdp.pdf, 請求fdp.pdf",
    "CON.pdf, _CON.pdf",
    "'a\r\nSet-Cookie: x.pdf', aSet-Cookie_ x.pdf"
  })
  void anOddNameIsHarmless(String name, String shown) {
    Story story = Story.draft(api);
    Answer received = handsIn(story, name, SamplePdf.about("odd name"));
    assertThat(received.json().at("/files/0/name").asText()).isEqualTo(shown);
    assertThat(open(story.filesChecked()).status()).isEqualTo(200);
  }

  @Test
  void aNameOf255BytesStaysWhole() {
    Story story = Story.draft(api);
    String name = "鍵".repeat(83) + "ab.pdf";
    Answer received = handsIn(story, name, SamplePdf.about("long name"));
    assertThat(received.json().at("/files/0/name").asText()).isEqualTo(name);
  }

  private Answer open(Story story) {
    return api.as("yamada")
        .get("cases/%s/documents/A04/versions/1/content".formatted(story.number()));
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
