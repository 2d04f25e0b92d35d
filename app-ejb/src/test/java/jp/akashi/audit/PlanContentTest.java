package jp.akashi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.refusal.FieldError;
import jp.akashi.refusal.InvalidInput;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PlanContentTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
  private static final LocalDate FIRST = LocalDate.of(2026, 2, 16);

  @Test
  void isTakenAsTheRulesProposeIt() {
    assertThatCode(() -> check(plan(FIRST, "2.5", null, null), TODAY)).doesNotThrowAnyException();
  }

  @Test
  void saysWhyItTakesOtherDaysThanTheRulesPropose() {
    assertRefused(plan(FIRST, "2.0", null, null), TODAY, "deviation");
    assertThatCode(() -> check(plan(FIRST, "2.0", "小さな拠点のため。", null), TODAY))
        .doesNotThrowAnyException();
    assertRefused(plan(FIRST, "1.5", "小さな拠点のため。", null), TODAY, "personDays");
  }

  @Test
  void saysWhyItIsSentAtShortNotice() {
    LocalDate late = FIRST.minusDays(3);
    assertRefused(plan(FIRST, "2.5", null, null), late, "shortNotice");
    assertThatCode(() -> check(plan(FIRST, "2.5", null, "申請者の希望。"), late))
        .doesNotThrowAnyException();
  }

  @Test
  void isForTheFuture() {
    assertRefused(plan(TODAY, "2.5", null, null), TODAY, "firstDay");
  }

  @Test
  void namesSitesAgendaAndTheOrderOfDays() {
    PlanContent plan =
        new PlanContent(
            FIRST,
            FIRST.minusDays(1),
            List.of("ない拠点"),
            List.of(),
            new BigDecimal("2.5"),
            null,
            null);
    assertRefused(plan, TODAY, "lastDay", "sites", "agenda");
  }

  @Test
  void saysFirstWhatEverythingElseIsReckonedFrom() {
    PlanContent nothing = new PlanContent(null, null, null, null, null, null, null);
    assertRefused(nothing::refuseIncomplete, "firstDay", "lastDay", "personDays");
    assertThatCode(plan(FIRST, "2.5", null, null)::refuseIncomplete).doesNotThrowAnyException();
  }

  @Test
  void saysOfEachLineWhenWhatAndWho() {
    for (AgendaLine line :
        List.of(
            new AgendaLine(null, "09:00", "開始会議", "全員"),
            new AgendaLine(FIRST, "99:99", "開始会議", "全員"),
            new AgendaLine(FIRST, "09:00", " ", "全員"),
            new AgendaLine(FIRST, "09:00", "開始会議", null))) {
      BigDecimal days = new BigDecimal("2.5");
      assertRefused(
          new PlanContent(FIRST, FIRST, List.of("岡谷工場"), List.of(line), days, null, null)
              ::refuseIncomplete,
          "agenda");
    }
  }

  private static void assertRefused(PlanContent plan, LocalDate today, String... fields) {
    assertRefused(() -> check(plan, today), fields);
  }

  private static void assertRefused(ThrowingCallable check, String... fields) {
    assertThatThrownBy(check)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.errors()).extracting(FieldError::field).containsExactly(fields));
  }

  private static void check(PlanContent plan, LocalDate today) {
    plan.check(new BigDecimal("2.5"), FIRST.minusDays(14), today, List.of("岡谷工場"));
  }

  private static PlanContent plan(LocalDate day, String days, String deviation, String notice) {
    AgendaLine line = new AgendaLine(FIRST, "09:00", "開始会議", "全員");
    return new PlanContent(
        day, day, List.of("岡谷工場"), List.of(line), new BigDecimal(days), deviation, notice);
  }
}
