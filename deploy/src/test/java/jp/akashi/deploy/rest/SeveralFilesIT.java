package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.Multipart;
import jp.akashi.deploy.demo.SamplePdf;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files of a case that are sent together. */
@ExtendWith(RunningAkashi.class)
class SeveralFilesIT {

  private static final byte[] PDF = SamplePdf.about("together");
  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);
  private Api api;
  private Path store;
  private Story story;

  @BeforeEach
  void reach(Akashi akashi) {
    api = new Api(akashi);
    store = akashi.data().resolve("evidence");
    story = Story.draft(api);
  }

  private Answer send(Multipart form) {
    return api.as("yamada").putFiles(story.number(), form);
  }

  private static Multipart dated() {
    return new Multipart().date("A04", NOVEMBER).date("A06", NOVEMBER);
  }

  private long stored() {
    try (Stream<Path> files = Files.walk(store)) {
      return files.filter(Files::isRegularFile).count();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void allAreOnRecordInOneAct() throws Exception {
    byte[] second = SamplePdf.about("second");
    Answer answer =
        send(
            dated()
                .file("A04", "組織図.pdf", PDF)
                .file("A04", "b.pdf", second)
                .file("A06", "table.csv", "名称,種類\r\n".getBytes("UTF-8")));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("refused")).isEmpty();
    assertThat(answer.json().get("taken").findValuesAsText("code"))
        .containsExactly("A04", "A04", "A06");
    assertThat(answer.json().at("/taken/0/name").asText()).isEqualTo("組織図.pdf");
    assertThat(answer.json().at("/taken/1/position").asInt()).isEqualTo(2);
    assertThat(answer.json().at("/taken/1/sha256").asText())
        .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(second)));
    story.filesChecked();
    assertThat(story.document("yamada", "A04").get("state").asText()).isEqualTo("SUBMITTED");
    assertThat(story.document("yamada", "A04").at("/files/1/issuedOn").asText())
        .isEqualTo("2026-11-01");
    String content = "cases/%s/documents/A04/versions/%d/content";
    assertThat(api.as("suzuki").get(content.formatted(story.number(), 1)).body()).isEqualTo(PDF);
    assertThat(api.as("suzuki").get(content.formatted(story.number(), 2)).body()).isEqualTo(second);
    JsonNode journal = api.as("yamada").get("cases/" + story.number() + "/journal").json();
    assertThat(journal.findValuesAsText("act").stream().filter("document.received"::equals))
        .hasSize(3);
  }

  @Test
  void whatIsRefusedSaysWhyAndKeepsNothingElseOut() {
    long before = stored();
    Answer answer =
        send(
            dated()
                .file("A04", "a.txt", "no PDF".getBytes())
                .file("A04", "empty.pdf", new byte[0])
                .file("A02", "undated.pdf", PDF)
                .file("A01", "form.pdf", PDF)
                .file("Z99", "unknown.pdf", PDF)
                .file("A04", "zip.pdf", HostileFiles.called("archive.pdf"))
                .file("A06", "virus.csv", QuarantineIT.EICAR)
                .file("A04", "good.pdf", PDF));
    assertThat(answer.status()).isEqualTo(207);
    assertThat(answer.json().get("taken").findValuesAsText("name")).containsExactly("good.pdf");
    assertThat(answer.json().get("refused").findValuesAsText("field"))
        .contains("A04.file", "A02.issuedOn", "A01.code", "Z99.code", "A06.file");
    assertThat(codes(answer.json().get("refused")))
        .containsExactly(
            "file.format",
            "file.empty",
            "document.dateNeeded",
            "document.isForm",
            "document.notAsked",
            "file.twoThings",
            "file.infected");
    assertThat(stored()).isEqualTo(before + 1);
    assertThat(story.document("yamada", "A04").get("files")).hasSize(1);
  }

  private static List<String> codes(JsonNode refused) {
    return StreamSupport.stream(refused.spliterator(), false)
        .map(file -> file.at("/errors/0/code").asText())
        .toList();
  }

  @Test
  void whereNothingIsTakenTheFormIsRefused() {
    Answer none = send(new Multipart().field("A04.issuedOn", "2026-11-01"));
    assertThat(none.status()).isEqualTo(422);
    assertThat(none.json().at("/errors/0/code").asText()).isEqualTo("file.choose");
    Answer bad = send(dated().file("A04", "a.txt", "no PDF".getBytes()));
    assertThat(bad.status()).isEqualTo(422);
    assertThat(bad.json().at("/errors/0/field").asText()).isEqualTo("A04.file");
    Answer date = send(new Multipart().field("A04.issuedOn", "soon").file("A04", "a.pdf", PDF));
    assertThat(date.status()).isEqualTo(422);
    assertThat(date.json().at("/errors/0/field").asText()).isEqualTo("A04.issuedOn");
  }

  @Test
  void whatIsCutOrNoFormLeavesNothing() {
    long before = stored();
    Multipart form = dated().file("A04", "a.pdf", PDF);
    Answer cut = api.as("yamada").putFiles(story.number(), form.type(), form.cut());
    assertThat(cut.status()).isEqualTo(422);
    assertThat(cut.json().at("/errors/0/code").asText()).isEqualTo("multipart.malformed");
    Answer unbounded =
        api.as("yamada").putFiles(story.number(), "multipart/form-data", form.body());
    assertThat(unbounded.status()).isEqualTo(422);
    Answer json =
        api.as("yamada")
            .putFiles(story.number(), "application/json", BodyPublishers.ofString("{}"));
    assertThat(json.status()).isEqualTo(415);
    assertThat(stored()).isEqualTo(before);
    assertThat(story.document("yamada", "A04").get("state").asText()).isEqualTo("AWAITED");
  }

  @Test
  void moreThanAThousandAreRefusedTogether() {
    long before = stored();
    Multipart form = dated();
    for (int file = 0; file <= 1000; file++) {
      form.file("A06", "table.csv", ("a," + file).getBytes());
    }
    Answer answer = send(form);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo("file.tooMany");
    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void severalCountSideBySideForOneDocument() {
    assertThat(put("A04", "").status()).isEqualTo(200);
    assertThat(put("A04", "beside").status()).isEqualTo(200);
    Multipart form = dated().field("A04.piece", "beside").file("A04", "c.pdf", PDF);
    Answer taken = send(form.field("A04.piece", "2").file("A04", "d.pdf", PDF));
    assertThat(taken.json().get("taken").findValuesAsText("piece")).containsExactly("3", "2");
    JsonNode document = story.filesChecked().document("yamada", "A04");
    assertThat(document.get("state").asText()).isEqualTo("SUBMITTED");
    assertThat(counting(document)).containsExactly("2 v4", "3 v3", "1 v1");
    assertThat(document.at("/findings/0/code").asText()).isEqualTo("finding.twiceHere");
    assertThat(document.at("/findings/0/file/position").asInt()).isEqualTo(4);
  }

  private Answer put(String code, String piece) {
    String path = "cases/%s/documents/%s/file?name=a.pdf&issuedOn=2026-11-01&piece=%s";
    return api.as("yamada")
        .putFile(path.formatted(story.number(), code, piece), BodyPublishers.ofByteArray(PDF));
  }

  /** Piece and version, the newest first. */
  private static List<String> counting(JsonNode document) {
    return StreamSupport.stream(document.get("files").spliterator(), false)
        .filter(file -> file.get("counts").asBoolean())
        .map(file -> file.get("piece").asText() + " v" + file.get("position").asText())
        .toList();
  }

  @Test
  void whatAFileBecomesMustFitWhatCounts() {
    put("A04", "");
    put("A04", "beside");
    long before = stored();
    refused(422, "piece.which", put("A04", ""));
    refused(422, "piece.none", put("A04", "3"));
    refused(422, "piece.form", put("A04", "aside"));
    refused(409, "document.isForm", put("A29", "beside"));
    Answer together =
        send(dated().file("A04", "a.pdf", PDF).field("A04.piece", "1").file("A04", "b.pdf", PDF));
    assertThat(together.status()).isEqualTo(207);
    assertThat(together.json().at("/refused/0/errors/0/field").asText()).isEqualTo("A04.piece");
    assertThat(together.json().at("/refused/0/errors/0/message").asText()).contains("A04");
    refused(422, "piece.form", send(dated().field("A04.piece", "0").file("A04", "a.pdf", PDF)));
    assertThat(stored()).isEqualTo(before + 1);
  }

  private static void refused(int status, String code, Answer answer) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.json().toString()).contains(code);
    assertThat(answer.json().get("title").asText()).isNotBlank();
  }

  @Test
  void nobodyElseHandsThemIn() {
    Multipart form = dated().file("A04", "a.pdf", PDF);
    assertThat(api.as("nakagawa").putFiles(story.number(), form).status()).isEqualTo(404);
    assertThat(api.as("sato").putFiles(story.number(), form).status()).isEqualTo(403);
    assertThat(api.asAnybody().putFiles(story.number(), form).status()).isEqualTo(401);
    assertThat(send(form).status()).isEqualTo(200);
    story.submitted();
    Answer late = send(form);
    assertThat(late.status()).isEqualTo(409);
  }
}
