package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.Waiting;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the engine says by itself when a deadline comes near or passes, in the edition's words. */
@ExtendWith(RunningAkashi.class)
class RemindersIT {

  private Api api;
  private Timers timers;

  @BeforeEach
  void reach(Akashi akashi) {
    api = new Api(akashi);
    timers = new Timers(akashi);
  }

  @Test
  @Tag("EXC-01")
  @Tag("M4")
  void aCorrectionThatDoesNotComeIsRemindedOfAndThenLapses() {
    Story story = Story.submitted(api).withReasons("sato", "cases/%s/reception/correction-request");
    LocalDate due = timers.lastDays(story).get("correctionOverdue");
    LocalDate lapse = timers.lastDays(story).get("correctionLapsed");
    timers.goOff(story, "correctionOverdue", "letter.sent");
    JsonNode reminder = letter(story, "N03");
    assertThat(reminder.at("/letter/bodyJa").asText()).contains(inJapanese(due), inJapanese(lapse));
    timers.goOff(story, "correctionLapsed", "application.lapsed");
    assertThat(story.state()).isEqualTo("LAPSED");
    assertThat(story.openSteps()).isEmpty();
    JsonNode returned = letter(story, "N04");
    assertThat(returned.at("/letter/paper").asBoolean()).as("a letter, not an e-mail").isTrue();
    assertThat(returned.at("/letter/bodyJa").asText()).contains("補正の期限");
    assertThat(returned.at("/letter/bodyEn").asText()).contains("deemed withdrawn");
  }

  @Test
  void aCorrectionIsRemindedOfBeforeItIsLate() {
    Story story = Story.submitted(api).withReasons("sato", "cases/%s/reception/correction-request");
    LocalDate due = Timers.waitsUntil(api, story);
    assertThat(timers.lastDays(story).get("correctionDueSoon")).isEqualTo(due.minusDays(15));
    timers.goOff(story, "correctionDueSoon", "letter.sent");
    says(letter(story, "N58"), due, "取り下げられたものとして", "7 more days");
    assertThat(letter(story, "N58").at("/letter/bodyJa").asText()).contains("記録のとおり。");
    assertThat(timers.lastDays(story)).as("set for the next").containsKey("correctionDueSoon");
    assertThat(story.openSteps()).containsExactly("CORRECT_APPLICATION");
  }

  @Test
  void theAgreementIsRemindedOfBeforeItsAnswerIsLate() {
    Story story = Story.accepted(api).offered();
    LocalDate due = Timers.waitsUntil(api, story);
    assertThat(timers.lastDays(story).get("agreementDueSoon")).isEqualTo(due.minusDays(8));
    timers.goOff(story, "agreementDueSoon", "letter.sent");
    says(letter(story, "N59"), due, "14日後に審査を打ち切ります", "the review is terminated");
    assertThat(story.openSteps()).containsExactly("SIGN_AGREEMENT");
  }

  @Test
  void anAgreementThatIsNotAnsweredIsWarnedOfTheDayTheReviewEnds() {
    Story story = Story.accepted(api).offered();
    LocalDate end = timers.lastDays(story).get("agreementUnanswered");
    timers.goOff(story, "agreementOverdue", "letter.sent");
    assertThat(letter(story, "N30").at("/letter/bodyJa").asText()).contains(inJapanese(end));
  }

  @Test
  void whoSaysNothingOfTheTeamIsToldWhatThatMeans() {
    Story story = Story.draft(api).declared();
    LocalDate due = Timers.waitsUntil(api, story);
    assertThat(timers.lastDays(story).get("objectionDueSoon")).isEqualTo(due.minusDays(4));
    timers.goOff(story, "objectionDueSoon", "letter.sent");
    says(letter(story, "N60"), due, "何もする必要はありません", "silence counts as no objection");
    assertThat(letter(story, "N60").at("/letter/bodyEn").asText()).contains("(lead auditor)");
    assertThat(story.openSteps()).containsExactly("CONSIDER_TEAM");
  }

  @Test
  void theAuditIsAnnouncedAWeekBeforeItsFirstDay() {
    Story story = Story.reviewed(api).planAgreed();
    LocalDate firstDay = LocalDate.parse(story.plan().get("firstDay").toString());
    assertThat(timers.lastDays(story).get("onSiteAuditSoon")).isEqualTo(firstDay.minusDays(8));
    timers.goOff(story, "onSiteAuditSoon", "letter.sent");
    says(letter(story, "N18"), firstDay, "現地審査を行います", "opening meeting");
    assertThat(timers.lastDays(story)).as("once").doesNotContainKey("onSiteAuditSoon");
    assertThat(story.openSteps()).containsExactly("CONDUCT_AUDIT");
  }

  @Test
  void anAuditInLessThanAWeekIsAnnouncedOnceItsPlanIsAgreed() {
    Story story = Story.reviewed(api);
    Map<String, Object> plan = new HashMap<>(story.plan());
    story.takes("tanaka", "cases/%s/audit/plan", plan);
    story.withReasons("yamada", "cases/%s/audit/plan/change-request");
    LocalDate firstDay = LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(5);
    plan.putAll(Map.of("firstDay", firstDay.toString(), "lastDay", firstDay.toString()));
    plan.put("shortNotice", "申請者の希望による。");
    story.takes("tanaka", "cases/%s/audit/plan", plan);
    assertThat(letters(story, "N18")).as("not before it is agreed").isEmpty();
    story.takes("yamada", "cases/%s/audit/plan/agreement");
    Waiting.until("N18", Duration.ofSeconds(90), null, () -> !letters(story, "N18").isEmpty());
    says(letter(story, "N18"), firstDay, "現地審査を行います", "opening meeting");
  }

  @Test
  void correctionsAreAnnouncedBeforeTheyAreDueAndMissingPlansAreRemindedOf() {
    Story story = Story.reviewed(api).planAgreed().metOnSite().raises("III-3", "major");
    story.takes("kobayashi", "cases/%s/audit/conclusion");
    LocalDate first = timers.lastDays(story).get("correctionsDueSoon");
    assertThat(first).isEqualTo(timers.lastDays(story).get("correctionsOverdue").minusDays(31));
    timers.goOff(story, "actionPlansOverdue", "notice.plansOverdue");
    timers.goOff(story, "correctionsDueSoon", "letter.sent");
    assertThat(letter(story, "N20").at("/letter/bodyJa").asText()).contains("NC-1");
    assertThat(timers.lastDays(story)).as("set for the next").containsKey("correctionsDueSoon");
    assertThat(story.openSteps()).containsExactly("CORRECT_NONCONFORMITIES");
  }

  @Test
  void theManagerIsWarnedOfAPlanThatIsSentLate() {
    Story story = Story.reviewed(api);
    Map<String, Object> plan = new HashMap<>(story.plan());
    story.takes("tanaka", "cases/%s/audit/plan", plan);
    assertThat(story.acts()).as("35 days ahead").doesNotContain("notice.planLate");
    story.withReasons("yamada", "cases/%s/audit/plan/change-request");
    String day = LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(21).toString();
    plan.put("firstDay", day);
    plan.put("lastDay", day);
    story.takes("tanaka", "cases/%s/audit/plan", plan);
    assertThat(story.acts()).as("21 days ahead").contains("notice.planLate");
    byte[] pdf = api.as("yamada").get("cases/" + story.number() + "/audit/plans/2/document").body();
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(api.as("yamada").get("cases/" + story.number() + "/audit/plans/3/document").status())
        .isEqualTo(404);
    assertThat(
            api.as("nakagawa").get("cases/" + story.number() + "/audit/plans/2/document").status())
        .isEqualTo(404);
  }

  private JsonNode letter(Story story, String code) {
    List<JsonNode> found = letters(story, code);
    assertThat(found).as(code).hasSize(1);
    return found.get(0);
  }

  private List<JsonNode> letters(Story story, String code) {
    JsonNode letters = api.as("yamada").get("cases/" + story.number() + "/letters").json();
    return StreamSupport.stream(letters.spliterator(), false)
        .filter(letter -> letter.get("code").asText().equals(code))
        .toList();
  }

  private static void says(JsonNode mail, LocalDate day, String japanese, String english) {
    assertThat(mail.at("/letter/paper").asBoolean()).as("an e-mail").isFalse();
    assertThat(mail.at("/letter/bodyJa").asText()).contains(inJapanese(day), japanese);
    assertThat(mail.at("/letter/bodyEn").asText()).contains(english).doesNotContain("{");
  }

  private static String inJapanese(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}
