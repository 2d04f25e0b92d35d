package jp.akashi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.calendar.BusinessDays;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.nonconformity.CorrectiveAction;
import jp.akashi.nonconformity.Nonconformity;
import jp.akashi.nonconformity.Origin;
import jp.akashi.nonconformity.Raised;
import jp.akashi.scheme.ShippedEdition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Six months after the last day on site a major nonconformity is too old to certify upon. */
@Tag("R35")
class TimeToRepeatTest {

  private static final LocalDate ON_SITE = LocalDate.of(2026, 1, 15);
  private static final LocalDate DUE =
      ShippedEdition.content().clock("K15").due(ON_SITE, new BusinessDays());

  @Test
  void runsSixMonthsFromTheLastDayOnSite() {
    assertThat(DUE).isEqualTo(LocalDate.of(2026, 7, 15));
  }

  @Test
  void isOverOnceAMajorOneStaysOpenLonger() {
    List<Nonconformity> open = List.of(raised("major"));
    assertThat(TimeToRepeat.stands(open, DUE, DUE)).isEqualTo("running");
    assertThat(TimeToRepeat.stands(open, DUE, DUE.plusDays(1))).isEqualTo("expired");
  }

  @Test
  void staysOverWhenAMajorOneIsVerifiedTooLate() {
    LocalDate later = DUE.plusDays(40);
    assertThat(TimeToRepeat.stands(List.of(verified(DUE)), DUE, later)).isEqualTo("none");
    assertThat(TimeToRepeat.stands(List.of(verified(DUE.plusDays(1))), DUE, later))
        .isEqualTo("expired");
  }

  @Test
  void doesNotRunForMinorOnes() {
    assertThat(TimeToRepeat.stands(List.of(raised("minor")), DUE, DUE.plusDays(1)))
        .isEqualTo("none");
  }

  private static Nonconformity verified(LocalDate day) {
    Nonconformity one = raised("major");
    Instant at = JapaneseTime.startOf(day);
    one.write(new CorrectiveAction("原因", "処置", "防止", null), List.of(), 0);
    one.report("yamada", at);
    one.verify("見た。", "kobayashi", at);
    return one;
  }

  private static Nonconformity raised(String grade) {
    return new Nonconformity(
        ApplicationNumber.of(2026, 1),
        1,
        new Raised(
            "I-8",
            grade,
            Origin.ON_SITE,
            "鍵の記録に抜けがある。",
            DUE,
            null,
            "kobayashi",
            JapaneseTime.startOf(ON_SITE)));
  }
}
