package jp.akashi.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the applicant reads before a limit of theirs: written with what the senders know. */
class ReminderTextsTest {

  private static final LocalDate DUE = LocalDate.of(2026, 8, 7);

  private final EditionContent edition = ShippedEdition.content();
  private final TextWriter writer = new TextWriter(edition);

  @Test
  void aCorrectionIsRemindedOfWithWhatFollowsTheLimit() {
    TextValues values =
        due()
            .number("documents.count", 2)
            .lines(
                "documents.list",
                List.of(edition.requiredDocument("A02").name(), new Bilingual("日付", "A date")));
    says(
        written("correction-reminder", values, Locale.JAPANESE),
        "2026年8月7日",
        "・登記事項証明書\n・日付",
        "2件",
        "翌日に督促",
        "7日",
        "取り下げられたものとして");
    says(
        written("correction-reminder", values, Locale.ENGLISH),
        "7 August 2026",
        "- Certificate of registered matters\n- A date",
        "The day after",
        "7 more days",
        "returned",
        "deemed withdrawn");
  }

  @Test
  void theAgreementIsRemindedOfWithTheTerminationThatFollows() {
    says(written("agreement-reminder", due(), Locale.JAPANESE), "2026年8月7日", "署名", "14日後", "打ち切り");
    says(
        written("agreement-reminder", due(), Locale.ENGLISH),
        "7 August 2026",
        "sign",
        "14 days",
        "terminated");
  }

  @Test
  void whoAgreesToTheTeamLearnsThatNothingNeedsDoing() {
    TextValues values =
        due().lines("team.list", List.of(new Bilingual("田中 太郎（主任審査員）", "田中 太郎 (lead auditor)")));
    says(
        written("team-reminder", values, Locale.JAPANESE),
        "2026年8月7日",
        "・田中 太郎（主任審査員）",
        "何もする必要はありません",
        "異議がないものとして");
    says(
        written("team-reminder", values, Locale.ENGLISH),
        "7 August 2026",
        "lead auditor",
        "need not do anything",
        "silence counts as no objection");
  }

  @Test
  void theAuditIsAnnouncedWithItsDayAndPlaces() {
    TextValues values =
        common()
            .date("onsite.start", DUE)
            .list("sites.list", List.of(new Bilingual("岡谷工場", "岡谷工場")));
    says(written("onsite-reminder", values, Locale.JAPANESE), "2026年8月7日", "岡谷工場", "開始会議");
    says(
        written("onsite-reminder", values, Locale.ENGLISH),
        "7 August 2026",
        "岡谷工場",
        "opening meeting");
  }

  @Test
  void allAreMailsOfTheBodyToTheApplicantAndNoOfficialWords() {
    assertThat(edition.texts())
        .filteredOn(text -> List.of("N58", "N59", "N60", "N18").contains(text.code()))
        .hasSize(4)
        .allMatch(text -> text.kind() == TextKind.E_MAIL)
        .allMatch(text -> text.recipient() != null && text.recipient().startsWith("applicant."))
        .allMatch(text -> text.origin().provenance() == Provenance.OURS);
  }

  private static void says(WrittenText text, String... words) {
    assertThat(text.subject()).isNotBlank().doesNotContain("{").contains("A-2026-0042");
    assertThat(text.body()).doesNotContain("{").contains(words).contains("明石認証機構");
  }

  private WrittenText written(String event, TextValues values, Locale language) {
    List<EditionText> texts = edition.noticesTriggeredBy(event);
    assertThat(texts).as(event).hasSize(1);
    return writer.write(texts.get(0), values, language);
  }

  private static TextValues due() {
    return common().date("due.date", DUE);
  }

  private static TextValues common() {
    return TextValues.none()
        .text("case.number", "A-2026-0042")
        .text("body.name", "明石認証機構")
        .text("body.contact", "03-0000-0000")
        .text("sender.name", new Bilingual("認証事務局", "Certification office"))
        .text("portal.url", "https://akashi.example/");
  }
}
