package jp.akashi.nonconformity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.refusal.OutOfOrder;
import org.junit.jupiter.api.Test;

class RaisedTest {

  private static final Instant NOW = Instant.parse("2026-01-15T00:00:00Z");

  private final Raised raised = raised("I-8", Origin.ON_SITE, "鍵の記録に抜けがある。");
  private final Nonconformity before =
      new Nonconformity(new ApplicationNumber("A-2026-00001"), 1, raised);

  @Test
  void isNotRaisedTwiceWhileItIsOpen() {
    assertThatThrownBy(() -> raised.refuseRepeated(List.of(before.view())))
        .isInstanceOf(OutOfOrder.class)
        .hasMessageContaining("nonconformity.raisedAlready");
    before.write(new CorrectiveAction("原因", "処置", "防止", null), List.of(), 0);
    before.report("yamada", NOW);
    before.verify("見た。", "kobayashi", NOW);
    assertThatCode(() -> raised.refuseRepeated(List.of(before.view()))).doesNotThrowAnyException();
  }

  @Test
  void mayStateOtherFactsOfTheSameItem() {
    List<NonconformityView> one = List.of(before.view());
    List<Raised> others =
        List.of(
            raised("I-8", Origin.ON_SITE, "施錠されていない。"),
            raised("I-9", Origin.ON_SITE, "鍵の記録に抜けがある。"),
            raised("I-8", Origin.DOCUMENT_REVIEW, "鍵の記録に抜けがある。"));
    for (Raised other : others) {
      assertThatCode(() -> other.refuseRepeated(one)).doesNotThrowAnyException();
    }
  }

  private static Raised raised(String item, Origin origin, String facts) {
    LocalDate due = LocalDate.of(2026, 4, 15);
    return new Raised(item, "minor", origin, facts, due, null, "kobayashi", NOW);
  }
}
