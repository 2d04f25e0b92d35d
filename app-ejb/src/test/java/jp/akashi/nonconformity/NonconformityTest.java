package jp.akashi.nonconformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.refusal.FieldError;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.refusal.Stale;
import jp.akashi.scheme.TextValues;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NonconformityTest {

  private static final Instant NOW = Instant.parse("2026-01-15T00:00:00Z");
  private static final LocalDate DUE = LocalDate.of(2026, 4, 15);
  private static final LocalDate LATER = LocalDate.of(2026, 5, 15);
  private static final CorrectiveAction DONE = new CorrectiveAction("原因", "処置", "防止", null);

  private final Nonconformity minor = raised(1, "minor", DUE);

  @Test
  void isReportedWithCauseCorrectionAndActionOnly() {
    assertThatThrownBy(() -> minor.report("yamada", NOW))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.errors())
                    .extracting(FieldError::field)
                    .containsExactly("NC-1.cause", "NC-1.correction", "NC-1.action"));
    minor.write(DONE, List.of("A10"), 0);
    minor.report("yamada", NOW);
    assertThat(minor.state()).isEqualTo(NonconformityState.REPORTED);
  }

  @Test
  void isVerifiedOnlyAfterItWasReported() {
    assertThatThrownBy(() -> minor.verify("見た。", "kobayashi", NOW)).isInstanceOf(OutOfOrder.class);
    assertThatThrownBy(() -> minor.findInsufficient("足りない。", "kobayashi", NOW))
        .isInstanceOf(OutOfOrder.class);
    reported().verify("見た。", "kobayashi", NOW);
    assertThat(minor.isOpen()).isFalse();
    assertThatThrownBy(() -> minor.write(DONE, List.of(), 0)).isInstanceOf(OutOfOrder.class);
  }

  @Test
  void comesBackToTheApplicantWithTheReasonWhenItIsInsufficient() {
    reported().findInsufficient("手順がない。", "kobayashi", NOW);
    assertThat(minor.state().isApplicants()).isTrue();
    assertThat(minor.isOpen()).isTrue();
    assertThat(minor.view().remark()).isEqualTo("手順がない。");
  }

  @Test
  void keepsEveryReportThatDidNotSufficeAsItWas() {
    minor.write(DONE, List.of("A21", "A10"), 0);
    minor.report("yamada", NOW);
    minor.findInsufficient("手順がない。", "kobayashi", NOW.plusSeconds(1));
    minor.write(new CorrectiveAction("別の原因", "処置", "防止", null), List.of(), 0);
    minor.report("yamada", NOW.plusSeconds(2));
    minor.findInsufficient("記録がない。", "tanaka", NOW.plusSeconds(3));
    assertThat(minor.view().rounds())
        .containsExactly(
            new NonconformityView.Round(
                DONE, Set.of("A10", "A21"), NOW, "手順がない。", "kobayashi", NOW.plusSeconds(1)),
            new NonconformityView.Round(
                new CorrectiveAction("別の原因", "処置", "防止", null),
                Set.of(),
                NOW.plusSeconds(2),
                "記録がない。",
                "tanaka",
                NOW.plusSeconds(3)));
  }

  @Test
  void isNotWrittenOverWhatAColleagueWrote() {
    assertThatThrownBy(() -> minor.write(DONE, List.of(), 7)).isInstanceOf(Stale.class);
  }

  @Test
  void countsItsTimeFromTheDayItIsIssued() {
    minor.issue(LATER, DUE);
    assertThat(minor.due()).isEqualTo(LATER);
    assertThat(minor.view().planDue()).isEqualTo(DUE);
  }

  @Test
  @Tag("R03")
  void becomesMajorOnce() {
    minor.escalate(LATER, NOW);
    minor.escalate(LATER.plusDays(30), NOW);
    assertThat(minor.isMajor()).isTrue();
    assertThat(minor.due()).isEqualTo(LATER);
    assertThat(minor.view().escalated()).isTrue();
  }

  @Test
  void allThatIsLateIsNamedToTheApplicantMajorsToo() {
    TextValues told =
        OverdueNonconformities.reminder(
            List.of(raised(1, "minor", LATER), raised(2, "major", DUE)));
    assertThat(told.value("findings.count", Locale.JAPANESE)).contains("2");
    assertThat(told.value("finding.codes", Locale.JAPANESE)).contains("NC-1, NC-2");
    assertThat(told.value("due.date", Locale.ENGLISH))
        .isEqualTo(TextValues.none().date("due.date", DUE).value("due.date", Locale.ENGLISH));
  }

  private Nonconformity reported() {
    minor.write(DONE, List.of(), 0);
    minor.report("yamada", NOW);
    return minor;
  }

  private static Nonconformity raised(int position, String grade, LocalDate due) {
    return new Nonconformity(
        ApplicationNumber.of(2026, 1),
        position,
        new Raised("I-8", grade, Origin.ON_SITE, "鍵の記録がない。", due, null, "kobayashi", NOW));
  }
}
