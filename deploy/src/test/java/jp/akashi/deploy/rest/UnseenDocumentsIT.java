package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
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

/** Nobody takes, gives back or answers over a document as it stands since they looked. */
@ExtendWith(RunningAkashi.class)
class UnseenDocumentsIT {

  private static final Map<String, Object> REASON = Map.of("reason", "まだ作っていません。");
  private Api api;

  @BeforeEach
  void reach(Akashi akashi) {
    api = new Api(akashi);
  }

  @Test
  void aColleaguesFileIsNotOverwrittenByADeclarationBegunBeforeIt() {
    Story story = Story.draft(api);
    int before = story.version("yamada", "A07");
    assertThat(before).as("nothing was answered").isZero();
    story.handsIn("suzuki", "A07", SamplePdf.about("just arrived"));
    Answer late = acts(story, "yamada", "A07/not-prepared", REASON, before);
    assertThat(late.status()).isEqualTo(412);
    assertThat(state(story, "A07")).isEqualTo("SUBMITTED");
    story.declares("yamada", "A07", "not-prepared", "やはり違うものでした。");
    assertThat(state(story, "A07")).isEqualTo("NOT_PREPARED");
  }

  @Test
  void whoDoesNotSayWhatTheySawIsAskedTo() {
    Story story = Story.draft(api);
    for (String act : List.of("not-prepared", "on-site", "not-applicable", "reopening")) {
      String path = "cases/%s/documents/A19/" + act;
      assertThat(story.tries("yamada", path, REASON).status()).as(act).isEqualTo(428);
    }
  }

  @Test
  void receptionTakesNoneOfThoseItSawWhenOneHasChanged() {
    Story story = Story.submitted(api).filesChecked();
    int a04 = story.version("sato", "A04");
    int a05 = story.version("sato", "A05");
    String back = "cases/" + story.number() + "/reception/documents/A05/return";
    Map<String, String> why = Map.of("comment", "写しが欠けています。");
    assertThat(api.as("sato").post(back, why).status()).isEqualTo(428);
    assertThat(api.as("sato").postIfMatch(back, why, tag(a05)).status()).isLessThan(300);
    assertThat(api.as("sato").postIfMatch(back, why, tag(a05)).status()).isEqualTo(412);
    assertThat(accepts(story, Map.of("A04", a04, "A05", a05)).status()).isEqualTo(412);
    assertThat(state(story, "A04")).isEqualTo("SUBMITTED");
    assertThat(state(story, "A05")).isEqualTo("RETURNED");
    assertThat(accepts(story, Map.of("A04", a04)).status()).isLessThan(300);
    assertThat(state(story, "A04")).isEqualTo("ACCEPTED");
  }

  @Test
  void whatTheCheckWouldStopIsTakenOnlyWithAReason() {
    Story story = Story.draft(api).selfChecked("yamada").documentsAnswered("yamada");
    String old = "cases/%s/documents/A02/file?name=old.pdf&issuedOn=2025-01-06";
    byte[] pdf = SamplePdf.about("too old");
    assertThat(
            api.as("yamada")
                .putFile(old.formatted(story.number()), BodyPublishers.ofByteArray(pdf))
                .status())
        .isEqualTo(200);
    story.signOff().submit().filesChecked();
    Map<String, Integer> seen = Map.of("A02", story.version("sato", "A02"));
    Answer refused = accepts(story, seen);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("comment");
    assertThat(refused.json().at("/errors/0/code").asText()).isEqualTo("document.reasonToTake");
    assertThat(state(story, "A02")).isEqualTo("SUBMITTED");
    assertThat(accepts(story, seen, "役所で最新と確かめた。").status()).isLessThan(300);
    assertThat(state(story, "A02")).isEqualTo("ACCEPTED");
    assertThat(story.acts()).contains("document.takenNevertheless");
  }

  @Test
  void theTeamDoesNotTakeAVersionItHasNotSeen() {
    Story story = Story.teamAgreed(api);
    story.handsIn("yamada", "A04", SamplePdf.about("second"));
    int seen = story.version("tanaka", "A04");
    story.handsIn("yamada", "A04", SamplePdf.about("third"));
    assertThat(acts(story, "tanaka", "A04/acceptance", null, seen).status()).isEqualTo(412);
    Map<String, String> why = Map.of("comment", "古い版です。");
    assertThat(acts(story, "tanaka", "A04/return", why, seen).status()).isEqualTo(412);
    assertThat(state(story, "A04")).isEqualTo("SUBMITTED");
    int now = story.version("tanaka", "A04");
    assertThat(acts(story, "tanaka", "A04/acceptance", null, now).status()).isLessThan(300);
    assertThat(state(story, "A04")).isEqualTo("ACCEPTED");
  }

  @Test
  void theTeamTakesWhatTheCheckWouldStopOnlyWithAReason() {
    Story story = Story.draft(api).teamAgreed();
    String old = "cases/%s/documents/A02/file?name=old.pdf&issuedOn=2025-01-06";
    byte[] pdf = SamplePdf.about("too old for the team");
    assertThat(
            api.as("yamada")
                .putFile(old.formatted(story.number()), BodyPublishers.ofByteArray(pdf))
                .status())
        .isEqualTo(200);
    int seen = story.filesChecked().version("tanaka", "A02");
    Answer refused = acts(story, "tanaka", "A02/acceptance", null, seen);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/errors/0/code").asText()).isEqualTo("document.reasonToTake");
    Map<String, String> why = Map.of("comment", "登記情報提供サービスで最新と確かめた。");
    assertThat(acts(story, "tanaka", "A02/acceptance", why, seen).status()).isLessThan(300);
    assertThat(state(story, "A02")).isEqualTo("ACCEPTED");
    assertThat(story.acts()).contains("document.takenNevertheless");
  }

  private Answer acts(Story story, String username, String act, Object body, int seen) {
    return api.as(username)
        .postIfMatch("cases/" + story.number() + "/documents/" + act, body, tag(seen));
  }

  private Answer accepts(Story story, Map<String, Integer> seen) {
    return accepts(story, seen, "");
  }

  private Answer accepts(Story story, Map<String, Integer> seen, String reason) {
    List<Map<String, Object>> documents =
        seen.entrySet().stream()
            .map(e -> Map.<String, Object>of("code", e.getKey(), "version", e.getValue()))
            .toList();
    return story.tries(
        "sato",
        "cases/%s/reception/documents/acceptance",
        Map.of("documents", documents, "reason", reason));
  }

  private static String state(Story story, String code) {
    return StreamSupport.stream(story.documents("yamada").spliterator(), false)
        .filter(document -> document.get("code").asText().equals(code))
        .findFirst()
        .orElseThrow()
        .get("state")
        .asText();
  }

  private static String tag(int version) {
    return "\"v" + version + "\"";
  }
}
