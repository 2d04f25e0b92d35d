package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.SamplePdf;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Required documents: every answer there is, and files that may not stay. */
@ExtendWith(RunningAkashi.class)
class DocumentsIT {

  private static final byte[] PDF = SamplePdf.about("A04");
  private static final String A04 = "cases/%s/documents/A04/file?name=%s&issuedOn=2026-11-01";
  private Api api;
  private Path store;

  @BeforeEach
  void reach(Akashi akashi) {
    api = new Api(akashi);
    store = akashi.data().resolve("evidence");
  }

  @Test
  void aFileIsHashedAndComesBackAsItWas() throws Exception {
    Story story = Story.draft(api);
    assertThat(handsIn(story, "組織図 2026.pdf", PDF).json().get("state").asText())
        .isIn("SCANNING", "SUBMITTED");
    JsonNode received = story.filesChecked().document("yamada", "A04");
    String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(PDF));
    assertThat(received.get("state").asText()).isEqualTo("SUBMITTED");
    assertThat(received.at("/files/0/sha256").asText()).isEqualTo(sha256);
    assertThat(received.at("/files/0/name").asText()).isEqualTo("組織図 2026.pdf");
    assertThat(received.at("/files/0/readability").asText()).isEqualTo("READABLE");
    assertThat(
            api.as("suzuki")
                .get("cases/" + story.number() + "/documents/A04/versions/1/content")
                .body())
        .isEqualTo(PDF);
    assertThat(actsOf(story)).contains("document.received", "document.downloaded");
  }

  @Test
  void whatLiesOnDiskIsNotTheFile() throws Exception {
    Story story = Story.draft(api);
    byte[] secret = SamplePdf.about("NOT-TO-BE-FOUND-ON-DISK");
    handsIn(story, "a.pdf", secret);
    try (Stream<Path> files = Files.walk(store)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .doesNotContain("NOT-TO-BE-FOUND-ON-DISK");
      }
    }
  }

  @Test
  void replacingMakesANewVersionAndKeepsTheOld() {
    Story story = Story.draft(api);
    handsIn(story, "a.pdf", PDF);
    handsIn(story, "b.pdf", SamplePdf.about("second"));
    JsonNode files = story.filesChecked().document("yamada", "A04").get("files");
    assertThat(files).hasSize(2);
    assertThat(files.get(0).get("position").asInt()).isEqualTo(2);
    assertThat(
            api.as("yamada")
                .get("cases/" + story.number() + "/documents/A04/versions/1/content")
                .body())
        .isEqualTo(PDF);
  }

  @Test
  @Tag("EXC-01")
  void anApplicationIsNotSubmittedWhileADocumentHasNoAnswer() {
    Story story = Story.draft(api).signOff();
    Answer refused = story.tries("yamada", "applications/%s/submission", null);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("errors").findValuesAsText("field"))
        .contains("documents.A04", "documents.A07");
  }

  @ParameterizedTest
  @ValueSource(strings = {"empty", "mistyped", "undated", "form", "future", "unasked"})
  void aFileThatMayNotStayLeavesNothingBehind(String how) {
    Story story = Story.draft(api);
    long before = stored();
    Answer refused =
        switch (how) {
          case "empty" -> handsIn(story, "a.pdf", new byte[0]);
          case "mistyped" -> handsIn(story, "a.pdf", "MZ program".getBytes());
          case "undated" -> put(story, "cases/%s/documents/A04/file?name=a.pdf", PDF);
          case "form" -> put(story, "cases/%s/documents/A29/file?name=a.pdf", PDF);
          case "future" ->
              put(story, "cases/%s/documents/A04/file?name=a.pdf&issuedOn=2999-01-01", PDF);
          default -> put(story, "cases/%s/documents/A99/file?name=a.pdf", PDF);
        };
    assertThat(refused.status())
        .isEqualTo(how.equals("form") ? 409 : how.equals("unasked") ? 404 : 422);
    assertThat(refused.json().get("title").asText()).isNotBlank();
    assertThat(stored()).isEqualTo(before);
    assertThat(story.document("yamada", "A04").get("files")).isEmpty();
  }

  @Test
  void aConnectionThatBreaksOffLeavesNothingBehind() {
    Story story = Story.draft(api);
    long before = stored();
    InputStream broken =
        new InputStream() {
          private final InputStream beginning = new ByteArrayInputStream(PDF);
          private int sent;

          @Override
          public int read() throws IOException {
            if (sent++ > 5_000_000) {
              throw new IOException("cut");
            }
            int next = beginning.read();
            return next < 0 ? ' ' : next;
          }
        };
    assertThrows(
        RuntimeException.class,
        () ->
            api.as("yamada")
                .putFile(
                    A04.formatted(story.number(), "a.pdf"),
                    BodyPublishers.ofInputStream(() -> broken)));
    await().until(() -> stored() == before);
    assertThat(story.document("yamada", "A04").get("state").asText()).isEqualTo("AWAITED");
  }

  @Test
  void oneOfSeveralIsTakenOutByItsOwnCompanyOnly() {
    Story story = Story.draft(api);
    put(story, A04.formatted(story.number(), "a.pdf"), PDF);
    put(story, A04.formatted(story.number(), "b.pdf") + "&piece=beside", PDF);
    String piece = "cases/%s/documents/A04/pieces/".formatted(story.number());
    assertThat(api.as("yamada").delete(piece + 1).status()).isEqualTo(428);
    assertThat(takenOut("yamada", piece + 1, 1)).as("seen before the second").isEqualTo(412);
    int seen = story.version("yamada", "A04");
    assertThat(takenOut("nakagawa", piece + 1, seen)).isEqualTo(404);
    assertThat(takenOut("sato", piece + 1, seen)).isEqualTo(403);
    assertThat(takenOut("yamada", piece + 9, seen)).isEqualTo(404);
    assertThat(takenOut("yamada", piece + 1, seen)).isEqualTo(200);
    JsonNode document = story.document("yamada", "A04");
    assertThat(document.get("files").findValuesAsText("counts")).containsExactly("true", "false");
    assertThat(takenOut("yamada", piece + 2, seen + 1)).as("the last one").isEqualTo(409);
    JsonNode journal = api.as("yamada").get("cases/" + story.number() + "/journal").json();
    assertThat(journal.findValuesAsText("act")).contains("document.takenOut");
    assertThat(journal.findValuesAsText("after"))
        .anyMatch(said -> said.contains("A04 v2 (file 2)"));
  }

  private int takenOut(String username, String path, int seen) {
    String version = "\"v" + seen + "\"";
    return api.as(username)
        .exchange("DELETE", path, Map.of("If-Match", version), BodyPublishers.noBody())
        .statusCode();
  }

  @Test
  void nobodyElseSeesOrAnswersACompanysDocuments() {
    Story story = Story.draft(api);
    handsIn(story, "a.pdf", PDF);
    String content = "cases/" + story.number() + "/documents/A04/versions/1/content";
    assertThat(api.as("nakagawa").get(content).status()).isEqualTo(404);
    assertThat(api.as("sato").get(content).status()).as("a draft").isEqualTo(404);
    assertThat(api.as("inoue").get(content).status()).isEqualTo(404);
    assertThat(
            api.as("nakagawa")
                .putFile(A04.formatted(story.number(), "a.pdf"), BodyPublishers.ofByteArray(PDF))
                .status())
        .isEqualTo(404);
    assertThat(
            api.as("sato")
                .putFile(A04.formatted(story.number(), "a.pdf"), BodyPublishers.ofByteArray(PDF))
                .status())
        .isEqualTo(403);
  }

  private Answer handsIn(Story story, String name, byte[] content) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8);
    return put(story, A04.replace("=%s&", "=" + encoded.replace("%", "%%") + "&"), content);
  }

  private Answer put(Story story, String path, byte[] content) {
    return api.as("yamada")
        .putFile(path.formatted(story.number()), BodyPublishers.ofByteArray(content));
  }

  private List<String> actsOf(Story story) {
    return api.as("yamada")
        .get("cases/" + story.number() + "/journal")
        .json()
        .findValuesAsText("act");
  }

  private long stored() {
    try (Stream<Path> files = Files.walk(store)) {
      return files.filter(Files::isRegularFile).count();
    } catch (IOException changing) {
      return -1;
    }
  }
}
