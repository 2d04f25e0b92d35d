package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.SamplePdf;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Evidence in the viewer: what leaves, to whom, and what the journal says of it. */
@ExtendWith(RunningAkashi.class)
class ViewIT {

  private static final byte[] PDF = SamplePdf.about("to be viewed");
  private Akashi akashi;
  private Api api;

  @BeforeEach
  void reach(Akashi running) {
    akashi = running;
    api = new Api(running);
  }

  @Test
  void aVersionLeavesToBeShownAndForNothingElse() {
    HttpResponse<byte[]> shown = view(withPdf(), "yamada", Map.of());
    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(shown.body()).isEqualTo(PDF);
    assertThat(header(shown, "Content-Type")).isEqualTo("application/pdf");
    assertThat(header(shown, "Content-Disposition")).isEqualTo("inline");
    assertThat(header(shown, "Cache-Control")).contains("no-store");
    assertThat(header(shown, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(shown, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(header(shown, "X-Frame-Options")).isEqualTo("DENY");
    assertThat(shown.headers().allValues("Content-Security-Policy"))
        .containsExactly("default-src 'none'; sandbox");
    assertThat(header(shown, "Accept-Ranges")).isEqualTo("bytes");
  }

  @Test
  void aPartOfAVersionLeavesAlone() {
    Story story = withPdf();
    HttpResponse<byte[]> part = view(story, "yamada", Map.of("Range", "bytes=10-19"));
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.body()).isEqualTo(Arrays.copyOfRange(PDF, 10, 20));
    assertThat(header(part, "Content-Range")).isEqualTo("bytes 10-19/" + PDF.length);
    HttpResponse<byte[]> end = view(story, "yamada", Map.of("Range", "bytes=-5"));
    assertThat(end.body()).isEqualTo(Arrays.copyOfRange(PDF, PDF.length - 5, PDF.length));
    HttpResponse<byte[]> outside = view(story, "yamada", Map.of("Range", "bytes=9999999-"));
    assertThat(outside.statusCode()).isEqualTo(416);
    assertThat(header(outside, "Content-Range")).isEqualTo("bytes */" + PDF.length);
    assertThat(view(story, "yamada", Map.of("Range", "bytes=9-2")).body()).isEqualTo(PDF);
  }

  @Test
  void whoSawDownloadedAndPrintedIsKeptApart() {
    Story story = withPdf();
    view(story, "yamada", Map.of());
    api.as("suzuki").get(version(story, 1) + "/content");
    assertThat(api.as("yamada").post(version(story, 1) + "/printed").status()).isEqualTo(204);
    assertThat(readings(story))
        .containsExactly("SEEN A04 v1 yamada", "DOWNLOADED A04 v1 suzuki", "PRINTED A04 v1 yamada");
    assertThat(
            api.as("yamada")
                .get("cases/" + story.number() + "/journal")
                .json()
                .findValuesAsText("act"))
        .contains("document.seen", "document.downloaded", "document.printed");
  }

  @Test
  void theReadingNamesTheVersion() {
    Story story = withPdf().handsIn("yamada", "A04", SamplePdf.about("second"));
    api.as("yamada").exchange("GET", version(story, 2) + "/view", Map.of(), nothing());
    view(story, "yamada", Map.of());
    assertThat(readings(story)).containsExactly("SEEN A04 v2 yamada", "SEEN A04 v1 yamada");
  }

  @Test
  void thePiecesOfOneSightAreOneLine() {
    Story story = withPdf();
    for (String range : new String[] {"bytes=0-9", "bytes=10-19", "bytes=20-29"}) {
      view(story, "yamada", Map.of("Range", range));
    }
    view(story, "suzuki", Map.of("Range", "bytes=0-9"));
    assertThat(readings(story)).containsExactly("SEEN A04 v1 yamada", "SEEN A04 v1 suzuki");
  }

  @Test
  void aPrintingIsNotedOnceUnderItsKey() {
    Story story = withPdf();
    String key = UUID.randomUUID().toString();
    api.as("yamada").post(version(story, 1) + "/printed", null, key);
    api.as("yamada").post(version(story, 1) + "/printed", null, key);
    assertThat(readings(story)).containsExactly("PRINTED A04 v1 yamada");
    assertThat(api.as("yamada").postWithoutKey(version(story, 1) + "/printed").status())
        .isEqualTo(400);
  }

  @Test
  void nobodyElseSeesOrPrintsIt() {
    Story story = withPdf();
    for (String username : List.of("nakagawa", "sato", "inoue", "abe")) {
      assertThat(view(story, username, Map.of()).statusCode()).as(username).isEqualTo(404);
      assertThat(api.as(username).post(version(story, 1) + "/printed").status())
          .as(username)
          .isEqualTo(404);
      String who = "cases/" + story.number() + "/documents/readings";
      assertThat(api.as(username).get(who).status()).as(username).isEqualTo(404);
      assertThat(readings(story)).isEmpty();
    }
  }

  @Test
  void nobodyWithoutAccountSeesIt() {
    assertThat(api.asAnybody().get(version(withPdf(), 1) + "/view").status()).isEqualTo(401);
  }

  @Test
  void aVersionThatIsNotThereIsNotFound() {
    Story story = withPdf();
    for (String which :
        List.of("A04/versions/2", "A04/versions/0", "A04/versions/x", "A99/versions/1")) {
      String there = "cases/" + story.number() + "/documents/" + which;
      assertThat(api.as("yamada").get(there + "/view").status()).as(which).isEqualTo(404);
      assertThat(api.as("yamada").post(there + "/printed").status()).as(which).isEqualTo(404);
    }
  }

  @Test
  void whatIsNotPagesOrAPictureIsDownloadedOnly() {
    ViewedCase viewed = ViewedCase.draft(api);
    String code = viewed.accepting("DOCX");
    viewed.with(code, "a.docx", ViewedFiles.office());
    String there = "cases/" + viewed.story().number() + "/documents/" + code + "/versions/1";
    assertRefused(api.as("yamada").get(there + "/view"), "file.notShown");
    assertRefused(api.as("yamada").post(there + "/printed"), "file.notShown");
    assertThat(api.as("yamada").get(there + "/content").status()).isEqualTo(200);
    assertThat(viewed.readings()).containsExactly("DOWNLOADED " + code + " v1 yamada");
  }

  @Test
  void whatIsInQuarantineIsNotShown() {
    Story story = Story.draft(api);
    akashi.scanner().stop();
    try {
      story.handsIn("yamada", "A04", PDF);
      assertRefused(api.as("yamada").get(version(story, 1) + "/view"), "file.quarantined");
      assertRefused(api.as("yamada").post(version(story, 1) + "/printed"), "file.quarantined");
      assertThat(readings(story)).isEmpty();
    } finally {
      akashi.scanner().start();
    }
  }

  private Story withPdf() {
    return Story.draft(api).handsIn("yamada", "A04", PDF);
  }

  private HttpResponse<byte[]> view(Story story, String username, Map<String, String> headers) {
    return api.as(username).exchange("GET", version(story, 1) + "/view", headers, nothing());
  }

  private static BodyPublisher nothing() {
    return BodyPublishers.noBody();
  }

  private List<String> readings(Story story) {
    return new ViewedCase(api, story).readings();
  }

  private static String version(Story story, int position) {
    return "cases/" + story.number() + "/documents/A04/versions/" + position;
  }

  private static void assertRefused(Answer answer, String code) {
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.json().get("type").asText()).endsWith(code);
  }

  private static String header(HttpResponse<byte[]> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
