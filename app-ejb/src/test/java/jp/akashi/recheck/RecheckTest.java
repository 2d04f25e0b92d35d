package jp.akashi.recheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.certificate.Certificate;
import jp.akashi.certificate.CertificateEvent;
import jp.akashi.certificate.CertificateNumber;
import jp.akashi.certificate.CertificateState;
import jp.akashi.certificate.Deed;
import jp.akashi.certificate.Holder;
import jp.akashi.certificate.TakenOver;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.refusal.Stale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a re-check takes, when it reminds, and what becomes of it when its certificate ends. */
@Tag("M26")
class RecheckTest {

  private static final LocalDate BEGUN = LocalDate.of(2027, 4, 1);
  private static final LocalDate DUE = LocalDate.of(2028, 3, 31);
  private static final LocalDate EXPIRES = LocalDate.of(2028, 1, 31);
  private static final List<Period> BEFORE = List.of(Period.ofMonths(6), Period.ofDays(30));

  private final RecheckCampaign campaign =
      new RecheckCampaign(
          CampaignNumber.of(2027, 3), "tics-2027", DUE, "鍵の管理が変わった。", on("saito", BEGUN));
  private final Certificate certificate = certificate(LocalDate.of(2029, 3, 31));
  private final Recheck recheck = new Recheck(campaign, certificate, DUE, BEGUN);

  @Test
  void whatConformsStandsOnTheYoungerEditionAndKeepsTheOneItWasIssuedOn() {
    recheck.check(found(true), 0, on("tanaka", BEGUN));
    assertThat(recheck.stateOn(BEGUN)).isEqualTo(RecheckState.CONFORMING);
    assertThat(certificate.standsOn()).isEqualTo("tics-2027");
    assertThat(certificate.edition()).isEqualTo("tics-2024");
    assertThat(certificate.history()).extracting(CertificateEvent::act).endsWith("rechecked");
    assertThatThrownBy(() -> recheck.check(found(false), 0, on("tanaka", BEGUN)))
        .isInstanceOf(OutOfOrder.class);
    assertThatThrownBy(() -> recheck.state(said(), 0, BEGUN)).isInstanceOf(OutOfOrder.class);
  }

  @Test
  void whatDoesNotConformIsAnsweredAndCheckedAgain() {
    recheck.check(found(false), 0, on("tanaka", BEGUN));
    assertThat(recheck.stateOn(BEGUN)).isEqualTo(RecheckState.NONCONFORMING);
    assertThat(certificate.standsOn()).isEqualTo("tics-2024");
    assertThat(recheck.isOverdue(DUE.plusDays(1))).isTrue();
    recheck.state(said(), 0, BEGUN);
    recheck.check(found(true), 0, on("tanaka", BEGUN));
    assertThat(recheck.findings()).hasSize(2);
    assertThat(certificate.standsOn()).isEqualTo("tics-2027");
    assertThat(recheck.isOverdue(DUE.plusDays(1))).isFalse();
  }

  @Test
  void nothingIsTakenOnAnotherVersionThanTheOneRead() {
    assertThatThrownBy(() -> recheck.state(said(), 1, BEGUN)).isInstanceOf(Stale.class);
    assertThatThrownBy(() -> recheck.check(found(true), 1, on("tanaka", BEGUN)))
        .isInstanceOf(Stale.class);
    assertThat(recheck.statement()).isNull();
    assertThat(certificate.standsOn()).isEqualTo("tics-2024");
  }

  @Test
  void isOverdueOnTheDayAfterItsLast() {
    assertThat(recheck.isOverdue(DUE)).isFalse();
    assertThat(recheck.isOverdue(DUE.plusDays(1))).isTrue();
    assertThat(recheck.escalate(DUE)).isFalse();
    assertThat(recheck.escalate(DUE.plusDays(1))).isTrue();
    assertThat(recheck.escalate(DUE.plusDays(2))).as("once").isFalse();
  }

  @Test
  void remindsOnceForEachOfTheEditionsDays() {
    LocalDate half = DUE.minusMonths(6);
    assertThat(recheck.remind(BEFORE, half.minusDays(1))).isFalse();
    assertThat(recheck.remind(BEFORE, half)).isTrue();
    assertThat(recheck.remind(BEFORE, half.plusDays(1))).isFalse();
    assertThat(recheck.remind(BEFORE, DUE.minusDays(30))).isTrue();
    assertThat(recheck.remind(BEFORE, DUE)).isFalse();
    assertThat(recheck.remind(BEFORE, DUE.plusDays(1))).as("told as overdue").isFalse();
  }

  @Test
  void aReminderOfBeforeItBeganIsNotMadeUpFor() {
    Recheck late = new Recheck(campaign, certificate, DUE, DUE.minusDays(40));
    assertThat(late.remind(BEFORE, DUE.minusDays(40))).isFalse();
    assertThat(late.remind(BEFORE, DUE.minusDays(30))).isTrue();
  }

  @Test
  void countsAsLeftOutOnceTheCertificationHasEnded() {
    Recheck ending = new Recheck(campaign, certificate(EXPIRES), DUE, BEGUN);
    assertThat(ending.dropIfEnded(EXPIRES)).isFalse();
    LocalDate after = EXPIRES.plusDays(1);
    assertThat(ending.stateOn(after)).isEqualTo(RecheckState.DROPPED);
    assertThat(ending.droppedBecause(after)).isEqualTo(DropReason.EXPIRED);
    assertThat(ending.isOverdue(DUE.plusDays(1))).isFalse();
    assertThat(ending.remind(BEFORE, DUE.minusDays(30))).isFalse();
    assertThatThrownBy(() -> ending.check(found(true), 0, on("tanaka", after)))
        .isInstanceOf(OutOfOrder.class);
    assertThat(ending.dropIfEnded(after)).isTrue();
    assertThat(ending.dropIfEnded(after)).as("once").isFalse();
  }

  @Test
  void whatIsSettledIsNotLeftOutAnyMore() {
    recheck.check(found(true), 0, on("tanaka", BEGUN));
    recheck.drop(DropReason.NEWER_EDITION);
    assertThat(recheck.stateOn(BEGUN)).isEqualTo(RecheckState.CONFORMING);
    assertThat(recheck.droppedBecause(BEGUN)).isNull();
  }

  @Test
  void aCampaignIsClosedOnceWhenNothingIsLeftAndOnWhatWasRead() {
    Deed close = on("saito", DUE);
    assertThatThrownBy(() -> campaign.close(1, 0, close)).isInstanceOf(OutOfOrder.class);
    assertThatThrownBy(() -> campaign.close(0, 1, close)).isInstanceOf(Stale.class);
    campaign.close(0, 0, close);
    assertThat(campaign.state()).isEqualTo(CampaignState.CLOSED);
    assertThatThrownBy(() -> campaign.close(0, 0, close)).isInstanceOf(OutOfOrder.class);
    assertThatThrownBy(() -> recheck.state(said(), 0, BEGUN)).isInstanceOf(OutOfOrder.class);
  }

  @Test
  void aNumberNamesItsYear() {
    assertThat(CampaignNumber.of(2027, 3)).hasToString("RC-2027-0003");
    assertThatThrownBy(() -> new CampaignNumber("D-2027-0003"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aStatementKeepsItsItems() {
    assertThat(said().items()).containsExactly("I-7", "IV-13");
    assertThat(Statement.of("なし", List.of(), "yamada", on("yamada", BEGUN).at()).items()).isEmpty();
  }

  private static Statement said() {
    return Statement.of("鍵の台帳を改めた。", List.of("I-7", "IV-13"), "yamada", on("yamada", BEGUN).at());
  }

  private static RecheckFinding.Found found(boolean conforms) {
    return new RecheckFinding.Found(RecheckMethod.DOCUMENTS, null, conforms, "台帳を見た。");
  }

  private static Deed on(String username, LocalDate day) {
    return new Deed(username, JapaneseTime.startOf(day));
  }

  private static Certificate certificate(LocalDate validUntil) {
    return new Certificate(
        new TakenOver(
            new CertificateNumber("MS-2025-0001"),
            new Holder("例の会社", null, null, null, null),
            "tics-2024",
            null,
            List.of(),
            new Certificate.Term(LocalDate.of(2026, 4, 1), validUntil),
            CertificateState.VALID,
            null,
            null,
            null),
        on("saito", BEGUN));
  }
}
