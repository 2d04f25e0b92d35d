package jp.akashi.evidence;

import static jp.akashi.evidence.CheckedFixture.NOW;
import static jp.akashi.evidence.CheckedFixture.TODAY;
import static jp.akashi.evidence.CheckedFixture.required;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Written;
import jp.akashi.refusal.FieldError;
import jp.akashi.refusal.OutOfOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form made of records stands where its records stand, and is judged like any document. */
class RecordFormTest {

  private static final List<FieldError> OPEN =
      List.of(new FieldError("selfCheck.I-3", "record.open.selfCheck", 2, "I-3 IV-1"));
  private static final Instant LATER = NOW.plus(Duration.ofDays(3));

  private final CaseDocument document =
      new CaseDocument(ApplicationNumber.of(2026, 1), "A11", "yamada", NOW);

  private static RecordForm form(List<FieldError> open, Instant written, String says) {
    return new RecordForm(open, new Written("yamada", written), says);
  }

  private CaseDocument handedIn(String says) {
    document.handIn(says, new Written("yamada", NOW));
    return document;
  }

  private static List<String> found(RecordForm form, DocumentState state) {
    DateOrder order = new DateOrder(new CaseFolder(List.of()));
    return CheckedFixture.said(form.findings(required("A11"), state, TODAY, order));
  }

  @Test
  void isPreparedWhenItsRecordsAreComplete() {
    assertThat(form(OPEN, NOW, "aa").standing(null)).isEqualTo(DocumentState.AWAITED);
    assertThat(form(List.of(), NOW, "aa").standing(null)).isEqualTo(DocumentState.SUBMITTED);
  }

  @Test
  void whatIsMissingIsSaidInTheRecordsWords() {
    assertThat(found(form(OPEN, NOW, "aa"), DocumentState.AWAITED))
        .containsExactly("stop record.open.selfCheck [2, I-3 IV-1]");
    assertThat(found(form(List.of(), NOW, "aa"), DocumentState.SUBMITTED)).isEmpty();
  }

  @Test
  void whatWasGivenBackWaitsUntilItsRecordIsWrittenAgain() {
    handedIn("aa").giveBack("第IV章の根拠が足りません。");
    RecordForm same = form(List.of(), NOW, "aa");
    assertThat(same.standing(document)).isEqualTo(DocumentState.RETURNED);
    assertThat(found(same, DocumentState.RETURNED))
        .containsExactly("stop finding.recordReturned []");
    RecordForm again = form(List.of(), LATER, "aa");
    assertThat(again.standing(document)).isEqualTo(DocumentState.SUBMITTED);
    RecordForm half = form(OPEN, LATER, "bb");
    assertThat(half.standing(document)).isEqualTo(DocumentState.RETURNED);
  }

  @Test
  void whatWasTakenIsJudgedAgainOnceItSaysSomethingElse() {
    handedIn("aa").accept();
    assertThat(form(List.of(), LATER, "aa").standing(document)).isEqualTo(DocumentState.ACCEPTED);
    assertThat(form(List.of(), LATER, "bb").standing(document)).isEqualTo(DocumentState.SUBMITTED);
    assertThat(form(OPEN, LATER, "bb").standing(document)).isEqualTo(DocumentState.AWAITED);
  }

  @Test
  void whatWasSaidBeforeItConsistedOfRecordsCountsOnlyOnceItWasTaken() {
    document.state("自己点検表のとおりです。", "yamada", NOW);
    RecordForm form = form(OPEN, NOW, "aa");
    assertThat(form.standing(document)).isEqualTo(DocumentState.AWAITED);
    document.accept();
    assertThat(form.standing(document)).isEqualTo(DocumentState.ACCEPTED);
  }

  @Test
  void recordsThatNobodyCanCorrectAnyMoreAreTakenAsTheyStand() {
    handedIn("aa").giveBack("根拠が足りません。");
    document.accept();
    assertThat(document.state()).isEqualTo(DocumentState.ACCEPTED);
    CaseDocument file = new CaseDocument(ApplicationNumber.of(2026, 1), "A04", "yamada", NOW);
    file.giveBack("図がありません。");
    assertThatThrownBy(file::accept).isInstanceOf(OutOfOrder.class);
  }

  @ParameterizedTest
  @CsvSource({"2026-06-01T03:00:00Z, false", "2026-05-31T14:59:00Z, true"})
  void ageCountsFromWhenItWasWrittenLast(Instant written, boolean tooOld) {
    List<String> found = found(form(List.of(), written, "aa"), DocumentState.SUBMITTED);
    assertThat(found.equals(List.of("stop finding.recordTooOld [2026-05-31, 2026-11-30]")))
        .isEqualTo(tooOld);
    assertThat(found.isEmpty()).isEqualTo(!tooOld);
  }

  @Test
  void theDigestTellsFieldsApart() {
    assertThat(RecordForm.sha256(List.of(Map.of("a", "bc"))))
        .isNotEqualTo(RecordForm.sha256(List.of(Map.of("ab", "c"))));
  }
}
