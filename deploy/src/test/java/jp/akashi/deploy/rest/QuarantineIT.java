package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
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

/** The virus scanner: what it finds is refused, what it did not see waits. */
@ExtendWith(RunningAkashi.class)
class QuarantineIT {

  /** The EICAR test file, in pieces so that no scanner minds this one. */
  static final byte[] EICAR =
      ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*")
          .getBytes(StandardCharsets.US_ASCII);

  private Akashi akashi;
  private Api api;

  @BeforeEach
  void reach(Akashi running) {
    akashi = running;
    api = new Api(running);
  }

  @Test
  void whatTheScannerFindsIsRefusedAndOnlyItsDigestAndNameAreKept() throws Exception {
    Story story = Story.draft(api);
    long before = stored();
    Answer refused = handsIn(story, "A06", "table.csv", EICAR);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/errors/0/code").asText()).isEqualTo("file.infected");
    assertThat(refused.json().at("/errors/0/message").asText()).containsIgnoringCase("eicar");
    assertThat(stored()).isEqualTo(before);
    assertThat(story.document("yamada", "A06").get("state").asText()).isEqualTo("AWAITED");
    String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(EICAR));
    assertThat(journal(story, "document.infected"))
        .singleElement()
        .asString()
        .contains(sha256)
        .containsIgnoringCase("eicar");
  }

  @Test
  void everyFileSaysWhatItWasScannedWith() {
    Story story = Story.draft(api);
    handsIn(story, "A04", "a.pdf", SamplePdf.about("clean"));
    JsonNode scan = story.document("yamada", "A04").at("/files/0/scan");
    assertThat(scan.get("outcome").asText()).isEqualTo("CLEAN");
    assertThat(scan.get("scannedWith").asText()).startsWith("ClamAV ");
    assertThat(scan.get("trial").asBoolean())
        .isEqualTo(!scan.get("scannedWith").asText().contains("/"));
  }

  @Test
  void withoutTheScannerFilesWaitAndNobodyOpensOrAcceptsThem() {
    Story story = Story.draft(api);
    akashi.scanner().stop();
    long waitingFiles;
    try {
      assertThat(handsIn(story, "A06", "table.csv", EICAR).status()).isEqualTo(200);
      story.selfChecked("yamada").documentsAnswered("yamada").signOff().submit();
      JsonNode waiting = story.document("yamada", "A04");
      assertThat(waiting.get("state").asText()).isEqualTo("QUARANTINED");
      assertThat(waiting.at("/files/0/scan/outcome").asText()).isEqualTo("QUARANTINED");
      assertThat(waiting.get("findings").findValuesAsText("code")).contains("finding.quarantined");
      assertRefused(open(story, "yamada", "A04"), "file.quarantined");
      assertRefused(open(story, "sato", "A04"), "file.quarantined");
      assertRefused(accept(story, "A04"), "document.quarantined");
      waitingFiles = stored();
    } finally {
      akashi.scanner().start();
    }
    awaitOutcome(story, "A04", "CLEAN");
    awaitOutcome(story, "A06", "INFECTED");
    await("the infected content is gone").until(() -> stored() == waitingFiles - 1);
    assertThat(story.document("yamada", "A04").get("state").asText()).isEqualTo("SUBMITTED");
    assertThat(open(story, "sato", "A04").status()).isEqualTo(200);
    assertThat(accept(story, "A04").status()).isEqualTo(204);
    assertThat(story.document("yamada", "A06").get("state").asText()).isEqualTo("QUARANTINED");
    assertThat(story.document("yamada", "A06").get("findings").findValuesAsText("code"))
        .contains("finding.infected");
    assertRefused(open(story, "sato", "A06"), "file.infectedVersion");
    assertRefused(accept(story, "A06"), "document.quarantined");
    assertThat(journal(story, "document.infected")).hasSize(1);
    assertThat(journal(story, "document.cleared")).anyMatch(line -> line.startsWith("A04 v1"));
  }

  private void awaitOutcome(Story story, String code, String outcome) {
    await()
        .atMost(Duration.ofMinutes(4))
        .pollInterval(Duration.ofSeconds(1))
        .until(
            () ->
                story
                    .document("yamada", code)
                    .at("/files/0/scan/outcome")
                    .asText()
                    .equals(outcome));
  }

  private static void assertRefused(Answer answer, String code) {
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.json().get("type").asText()).endsWith(code);
  }

  private Answer handsIn(Story story, String code, String name, byte[] content) {
    String path = "cases/%s/documents/%s/file?issuedOn=2026-11-01&name=%s";
    return api.as("yamada")
        .putFile(path.formatted(story.number(), code, name), BodyPublishers.ofByteArray(content));
  }

  private Answer open(Story story, String username, String code) {
    return api.as(username)
        .get("cases/%s/documents/%s/versions/1/content".formatted(story.number(), code));
  }

  private Answer accept(Story story, String code) {
    Object seen =
        Map.of("documents", List.of(Map.of("code", code, "version", story.version("sato", code))));
    return story.tries("sato", "cases/%s/reception/documents/acceptance", seen);
  }

  private List<String> journal(Story story, String act) {
    JsonNode lines = api.as("yamada").get("cases/" + story.number() + "/journal").json();
    return StreamSupport.stream(lines.spliterator(), false)
        .filter(line -> line.get("act").asText().equals(act))
        .map(line -> line.get("after").asText())
        .toList();
  }

  private long stored() {
    Path store = akashi.data().resolve("evidence");
    try (Stream<Path> files = Files.walk(store)) {
      return files.filter(Files::isRegularFile).count();
    } catch (IOException changing) {
      return -1;
    }
  }
}
