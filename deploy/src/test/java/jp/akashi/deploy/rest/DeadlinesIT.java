package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.Waiting;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Deadlines are moved with a recorded reason, once, by whom it concerns, timers and all. */
@ExtendWith(RunningAkashi.class)
class DeadlinesIT {

  private static final Map<String, Object> WHY = Map.of("reasons", "設備の納入が遅れるため。");
  private Api api;
  private Timers timers;

  @BeforeEach
  void reach(Akashi akashi) {
    api = new Api(akashi);
    timers = new Timers(akashi);
  }

  @Test
  void receptionGivesMoreTimeToCorrectAnApplication() {
    Story story = Story.submitted(api).withReasons("sato", "cases/%s/reception/correction-request");
    LocalDate before = timers.lastDays(story).get("correctionOverdue");
    LocalDate lapse = timers.lastDays(story).get("correctionLapsed");
    String extension = extension("CORRECT_APPLICATION");
    refuses(story, extension, "yamada", "tanaka", "saito", "admin");
    story.takes("sato", extension, WHY);
    Map<String, LocalDate> moved = timers.lastDays(story);
    assertThat(moved.get("correctionOverdue"))
        .isAfter(before)
        .isEqualTo(Timers.waitsUntil(api, story));
    assertThat(moved.get("correctionLapsed")).as("the grace moves too").isAfter(lapse);
    assertThat(moved.get("correctionDueSoon"))
        .as("so does the reminder")
        .isEqualTo(moved.get("correctionOverdue").minusDays(15));
    isRecordedAndOnlyOnce(story, "sato", extension);
  }

  @Test
  void whatTheBodyIsLateWithIsToldToWhomTheEditionNamesOnceForADay() {
    Story story = Story.draft(api).teamAgreed();
    timers.late(story, 1);
    untilTold(story, 1);
    assertThat(headlines("saito", story)).contains("notice.stepOverdue");
    assertThat(headlines("hayashi", story)).doesNotContain("notice.stepOverdue");
    timers.late(story, 2);
    untilTold(story, 2);
    assertThat(api.as("yamada").get("cases/" + story.number() + "/journal").json().toString())
        .as("the applicant is not shown that")
        .doesNotContain("notice.stepOverdue");
  }

  private static void untilTold(Story story, long times) {
    Waiting.until(
        "told",
        Duration.ofSeconds(90),
        null,
        () -> story.acts().stream().filter("notice.stepOverdue"::equals).count() == times);
  }

  private String headlines(String username, Story story) {
    return StreamSupport.stream(
            api.as(username).get("notices").json().get("notices").spliterator(), false)
        .filter(notice -> notice.toString().contains(story.number()))
        .map(JsonNode::toString)
        .collect(Collectors.joining());
  }

  @Test
  void aNewRequestForCorrectionMayBeExtendedAgain() {
    Story story = Story.submitted(api).withReasons("sato", "cases/%s/reception/correction-request");
    story.takes("sato", extension("CORRECT_APPLICATION"), WHY);
    story.signOff().submit().withReasons("sato", "cases/%s/reception/correction-request");
    story.takes("sato", extension("CORRECT_APPLICATION"), WHY);
  }

  @Test
  void theLeadGivesMoreTimeToAnswer() {
    Story story = Story.draft(api).teamAgreed();
    Map<String, Object> question = new HashMap<>();
    question.put("text", "体制図を示してください。");
    story.takes("tanaka", "cases/%s/questions", question);
    story.takes("tanaka", "cases/%s/questions/sending");
    LocalDate before = timers.lastDays(story).get("answersOverdue");
    String extension = extension("ANSWER_QUESTIONS");
    refuses(story, extension, "kobayashi", "yamada", "sato", "ito");
    story.takes("tanaka", extension, WHY);
    assertThat(timers.lastDays(story).get("answersOverdue"))
        .isAfter(before)
        .isEqualTo(Timers.waitsUntil(api, story));
    isRecordedAndOnlyOnce(story, "tanaka", extension);
  }

  @Test
  void theLeadGivesMoreTimeToCorrectNonconformities() {
    Story story = Story.reviewed(api).planAgreed().metOnSite().raises("III-3", "minor");
    story.takes("kobayashi", "cases/%s/audit/conclusion");
    LocalDate before = timers.lastDays(story).get("correctionsOverdue");
    assertThat(Timers.correctionDue(api, story)).isEqualTo(before);
    String extension = extension("CORRECT_NONCONFORMITIES");
    refuses(story, extension, "kobayashi", "yamada", "sato", "ito");
    story.takes("tanaka", extension, WHY);
    assertThat(timers.lastDays(story).get("correctionsOverdue"))
        .isAfter(before)
        .isEqualTo(Timers.waitsUntil(api, story))
        .isEqualTo(Timers.correctionDue(api, story));
    isRecordedAndOnlyOnce(story, "tanaka", extension);
  }

  @Test
  void theManagerGivesMoreTimeToSignTheAgreement() {
    Story story = Story.accepted(api).offered();
    LocalDate before = Timers.waitsUntil(api, story);
    String extension = extension("SIGN_AGREEMENT");
    refuses(story, extension, "sato", "suzuki", "tanaka");
    story.takes("saito", extension, WHY);
    LocalDate moved = Timers.waitsUntil(api, story);
    assertThat(moved).isAfter(before);
    assertThat(timers.lastDays(story).get("agreementDueSoon")).isEqualTo(moved.minusDays(8));
    isRecordedAndOnlyOnce(story, "saito", extension);
  }

  @Test
  void theManagerSaysWhyTheDocumentReviewTakesLonger() {
    Story story = Story.draft(api).teamAgreed();
    LocalDate before = Timers.waitsUntil(api, story);
    story.takes("saito", extension("REVIEW_DOCUMENTS"), WHY);
    assertThat(Timers.waitsUntil(api, story)).isAfter(before);
    assertThat(letters(story)).contains("N57").doesNotContain("N54");
  }

  @Test
  void onlyWhatWaitsIsMoved() {
    Story story = Story.submitted(api);
    assertThat(story.tries("sato", extension("CORRECT_APPLICATION"), WHY).status()).isEqualTo(409);
    assertThat(story.tries("sato", extension("CHECK_COMPLETENESS"), WHY).status())
        .as("nobody moves the body's own time to check")
        .isEqualTo(403);
    assertThat(story.tries("sato", extension("NO_SUCH_STEP"), WHY).status()).isEqualTo(404);
  }

  private static String extension(String step) {
    return "cases/%s/steps/" + step + "/extension";
  }

  private void refuses(Story story, String extension, String... others) {
    LocalDate before = Timers.waitsUntil(api, story);
    for (String other : others) {
      assertThat(story.tries(other, extension, WHY).status()).as(other).isIn(403, 404);
    }
    assertThat(Timers.waitsUntil(api, story)).isEqualTo(before);
  }

  private void isRecordedAndOnlyOnce(Story story, String entitled, String extension) {
    assertThat(story.acts()).contains("deadline.extended", "deadline.extensionReason");
    assertThat(letters(story)).contains("N54");
    assertThat(story.tries(entitled, extension, Map.of("reasons", " ")).status()).isEqualTo(422);
    assertThat(story.tries(entitled, extension, WHY).status()).as("once").isEqualTo(409);
  }

  private List<String> letters(Story story) {
    JsonNode letters = api.as("sato").get("cases/" + story.number() + "/letters").json();
    return StreamSupport.stream(letters.spliterator(), false)
        .map(letter -> letter.get("code").asText())
        .toList();
  }
}
