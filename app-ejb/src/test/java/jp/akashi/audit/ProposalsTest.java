package jp.akashi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.nonconformity.CorrectiveAction;
import jp.akashi.nonconformity.Nonconformity;
import jp.akashi.nonconformity.Origin;
import jp.akashi.nonconformity.Raised;
import jp.akashi.refusal.InvalidInput;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ProposalsTest {

  private static final Instant NOW = Instant.parse("2026-01-15T00:00:00Z");
  private static final LocalDate DUE = LocalDate.of(2026, 4, 15);

  @Test
  void demandANewNonconformityOnAnItemWhoseEarlierOneWasVerified() {
    Nonconformity earlier = raised(Origin.ON_SITE, "鍵の記録に抜けがある。");
    Proposed again = new Proposed("I-8", "minor", Origin.ON_SITE, "また抜けている。", null);
    assertThat(Proposals.isOpen(again, List.of(earlier.view()))).isTrue();
    earlier.write(new CorrectiveAction("原因", "処置", "防止", null), List.of(), 0);
    earlier.report("yamada", NOW);
    earlier.verify("見た。", "kobayashi", NOW);
    assertThat(Proposals.isOpen(again, List.of(earlier.view()))).isFalse();
  }

  @Test
  void demandOneForEachOrigin() {
    Proposed judged = new Proposed("I-8", "minor", Origin.DOCUMENT_REVIEW, "合わない。", null);
    assertThat(Proposals.isOpen(judged, List.of(raised(Origin.NOT_PREPARED, "A10").view())))
        .isFalse();
  }

  @Test
  @Tag("R34")
  void demandOneForEachDocumentThatWasNotPrepared() {
    Nonconformity one = raised(Origin.NOT_PREPARED, "作成が求められる文書「規程」（A10）が作成されていない。");
    assertThat(Proposals.names("A10", List.of(one.view()))).isTrue();
    assertThat(Proposals.names("A1", List.of(one.view()))).isFalse();
    assertThat(Proposals.names("A11", List.of(one.view()))).isFalse();
  }

  @Test
  @Tag("R34")
  void wantAReasonForAnotherGradeThanTheEditionGives() {
    List<Proposed> proposals = List.of(notPrepared("major", null));
    assertThatThrownBy(() -> notPrepared("minor", " ").checkGrade(proposals))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> assertThat(refused.errors().get(0).field()).isEqualTo("gradeReason"));
    assertThatCode(() -> notPrepared("major", null).checkGrade(proposals))
        .doesNotThrowAnyException();
    Proposed reasoned = notPrepared("minor", "措置は現地で確かめた。");
    assertThatCode(() -> reasoned.checkGrade(proposals)).doesNotThrowAnyException();
    assertThat(reasoned.facts()).endsWith("措置は現地で確かめた。");
  }

  private static Proposed notPrepared(String grade, String reason) {
    return new Proposed("I-8", grade, Origin.NOT_PREPARED, "文書（A10）がない。", reason);
  }

  private static Nonconformity raised(Origin origin, String description) {
    return new Nonconformity(
        ApplicationNumber.of(2026, 1),
        1,
        new Raised("I-8", "minor", origin, description, DUE, null, "kobayashi", NOW));
  }
}
