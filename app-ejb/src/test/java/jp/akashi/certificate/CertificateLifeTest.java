package jp.akashi.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.refusal.OutOfOrder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CertificateLifeTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final CertificateEvent.Why URGENT =
      new CertificateEvent.Why(Ground.SERIOUS_INCIDENT, "内部", "公表");

  @Test
  @Tag("R30")
  void isNotWithdrawnBeforeTheHolderSpokeOrSevenDaysPassed() {
    Certificate certificate = valid();
    certificate.offerExplanation(offered(Explanation.Measure.WITHDRAWAL), on(TODAY));
    CertificateEvent.Why fraud = new CertificateEvent.Why(Ground.FRAUD, "内部", "公表");
    assertThatThrownBy(() -> certificate.withdraw(fraud, on(TODAY.plusDays(7))))
        .isInstanceOf(OutOfOrder.class);
    certificate.withdraw(fraud, on(TODAY.plusDays(8)));
    assertThat(certificate.stateOn(TODAY.plusDays(8))).isEqualTo(CertificateState.WITHDRAWN);
  }

  @Test
  @Tag("R29")
  void isNotWithdrawnAsUncorrectedWhileTheSuspensionRuns() {
    Certificate certificate = valid();
    certificate.suspend(until(TODAY.plusDays(30)), true, URGENT, on(TODAY));
    certificate.offerExplanation(offered(Explanation.Measure.WITHDRAWAL), on(TODAY));
    CertificateEvent.Why uncorrected =
        new CertificateEvent.Why(Ground.SUSPENSION_EXPIRED, "内部", "公表");
    assertThatThrownBy(() -> certificate.withdraw(uncorrected, on(TODAY.plusDays(30))))
        .isInstanceOf(OutOfOrder.class);
    certificate.withdraw(uncorrected, on(TODAY.plusDays(31)));
    assertThat(certificate.open().suspension()).isNull();
  }

  @Test
  @Tag("R27")
  void isSuspendedUnheardOnlyInUrgency() {
    Certificate certificate = valid();
    assertThatThrownBy(
            () -> certificate.suspend(until(TODAY.plusDays(30)), false, URGENT, on(TODAY)))
        .isInstanceOf(OutOfOrder.class);
    certificate.suspend(until(TODAY.plusDays(30)), true, URGENT, on(TODAY));
    assertThat(certificate.stateOn(TODAY).isInForce()).isFalse();
  }

  @Test
  void countsAsExpiredTheDayAfterItsTermAndIsThenOver() {
    Certificate certificate = valid();
    LocalDate last = certificate.term().validUntil();
    assertThat(certificate.stateOn(last)).isEqualTo(CertificateState.VALID);
    assertThat(certificate.stateOn(last.plusDays(1))).isEqualTo(CertificateState.EXPIRED);
    assertThat(certificate.endedOn(last.plusDays(1))).isEqualTo(last);
    assertThatThrownBy(() -> certificate.giveBack("わけ", on(last.plusDays(1))))
        .isInstanceOf(OutOfOrder.class);
    assertThatThrownBy(() -> certificate.expire(on(last))).isInstanceOf(OutOfOrder.class);
    certificate.expire(on(last.plusDays(1)));
    assertThat(certificate.history()).extracting(CertificateEvent::act).endsWith("expired");
  }

  @Test
  void earlierNumbersStandAsTheyWereAndOursHaveAFittingDigit() {
    String ours = CertificateNumber.of("SAKURA", 2026, 12).value();
    String wrong = ours.substring(0, ours.length() - 1) + (ours.endsWith("1") ? "2" : "1");
    assertThat(CertificateNumber.isValid(ours)).isTrue();
    assertThat(CertificateNumber.isValid(wrong)).isFalse();
    assertThat(CertificateNumber.isValid("第12号（改）")).isTrue();
    assertThat(CertificateNumber.isValid("a/b")).isFalse();
  }

  private static Suspension until(LocalDate day) {
    return new Suspension(TODAY, day, "全部", "公表", "報告");
  }

  private static Explanation offered(Explanation.Measure measure) {
    return new Explanation(measure, "事実", TODAY, TODAY.plusDays(7), null);
  }

  private static Deed on(LocalDate day) {
    return new Deed("hayashi", JapaneseTime.startOf(day));
  }

  private static Certificate valid() {
    return new Certificate(
        new TakenOver(
            new CertificateNumber("MS-2025-0001"),
            new Holder("例の会社", null, null, null, null),
            "旧基準",
            null,
            List.of(),
            new Certificate.Term(LocalDate.of(2025, 4, 1), LocalDate.of(2028, 3, 31)),
            CertificateState.VALID,
            null,
            null,
            null),
        on(TODAY));
  }
}
