package jp.akashi.disposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.applicant.ApplicantCompany;
import jp.akashi.applicant.CompanyDetails;
import jp.akashi.applicant.CorporateNumber;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.evidence.CaseDocument;
import jp.akashi.refusal.Forbidden;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.refusal.Stale;
import jp.akashi.scheme.Bilingual;
import jp.akashi.scheme.ShippedEdition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a disposal refuses, and in which order it goes. */
@Tag("M24")
class DisposalTest {

  private static final Instant NOW = Instant.parse("2032-12-01T03:00:00Z");
  private final Disposal disposal =
      new Disposal(DisposalNumber.of(2032, 7), List.of(due()), by("saito"));

  @Test
  void isNeverDecidedByWhoProposedIt() {
    assertThatThrownBy(() -> disposal.approve(by("saito"), 0)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> disposal.reject(by("saito"), 0)).isInstanceOf(Forbidden.class);
    assertThat(disposal.state()).isEqualTo(DisposalState.PROPOSED);
  }

  @Test
  void isDecidedOnceAndOnWhatWasRead() {
    assertThatThrownBy(() -> disposal.approve(by("hayashi"), 1)).isInstanceOf(Stale.class);
    disposal.approve(by("hayashi"), 0);
    assertThat(disposal.state()).isEqualTo(DisposalState.APPROVED);
    assertThatThrownBy(() -> disposal.reject(by("hayashi"), 0)).isInstanceOf(OutOfOrder.class);
  }

  @Test
  void isExecutedOnlyWhenApprovedAndEveryDocumentIsDealtWith() {
    isNotNow();
    disposal.approve(by("hayashi"), 0);
    isNotNow();
    disposal.items().get(0).destroyed(NOW);
    disposal.executed(NOW);
    assertThat(disposal.state()).isEqualTo(DisposalState.EXECUTED);
    assertThat(disposal.destroyed()).hasSize(1);
    assertThatThrownBy(() -> disposal.executed(NOW)).isInstanceOf(OutOfOrder.class);
  }

  private void isNotNow() {
    assertThatThrownBy(() -> disposal.executed(NOW))
        .isInstanceOfSatisfying(
            OutOfOrder.class,
            early -> {
              assertThat(early.code()).isEqualTo("disposal.notNow");
              assertThat(early.arguments()).containsExactly("D-2032-0007");
            });
    assertThat(disposal.state()).isNotEqualTo(DisposalState.EXECUTED);
  }

  @Test
  void givesItsDocumentsFreeWhenItIsRejected() {
    disposal.reject(by("hayashi"), 0);
    assertThat(disposal.items().get(0).outcome()).isEqualTo(DisposalItem.Outcome.RELEASED);
    assertThat(disposal.destroyed()).isEmpty();
    assertThatThrownBy(() -> disposal.items().get(0).destroyed(NOW)).isInstanceOf(OutOfOrder.class);
  }

  @Test
  void leavesOutWhatCameOnHoldMeanwhile() {
    disposal.approve(by("hayashi"), 0);
    disposal.items().get(0).withheld(NOW);
    disposal.executed(NOW);
    assertThat(disposal.destroyed()).isEmpty();
  }

  @Test
  void aHoldIsLiftedOnceAndWithReasons() {
    LegalHold hold = new LegalHold(ApplicationNumber.of(2026, 7), by("saito"));
    assertThatThrownBy(() -> hold.lift(by("saito"), 3)).isInstanceOf(Stale.class);
    hold.lift(by("saito"), 0);
    assertThatThrownBy(() -> hold.lift(by("saito"), 0)).isInstanceOf(OutOfOrder.class);
    assertThatThrownBy(() -> Said.check(" ")).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> Said.check("長".repeat(2001))).isInstanceOf(InvalidInput.class);
  }

  @Test
  void aNumberNamesItsYear() {
    assertThat(DisposalNumber.of(2032, 7)).hasToString("D-2032-0007");
    assertThatThrownBy(() -> new DisposalNumber("A-2032-0007"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Said by(String username) {
    return new Said(username, NOW, "保存期間が終わったため。");
  }

  private static DueDocument due() {
    CompanyDetails details =
        new CompanyDetails(
            "見本精密株式会社", "ミホンセイミツ", "394-0000", "長野県", "岡谷市1-1", "代表取締役 鈴木 一郎", null, null);
    ApplicantCompany company =
        new ApplicantCompany(CorporateNumber.read("8700110005901"), details, NOW);
    ApplicationNumber number = ApplicationNumber.of(2026, 7);
    Retention retention =
        new Retention(
            ShippedEdition.content().term("retention", "R-EVID"),
            LocalDate.of(2032, 12, 1),
            Retention.Reason.CYCLES);
    return new DueDocument(
        new Application(number, company, "tics-2024", NOW),
        new CaseDocument(number, "A10", "yamada", NOW),
        new Bilingual("リスク一覧と対策計画", "Risk list"),
        retention,
        false);
  }
}
