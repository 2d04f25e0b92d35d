package jp.akashi.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every freshness rule on every day, ends of months and leap days among them. */
class FreshnessLawsTest {

  private static final FreshnessMeasure ISSUED = FreshnessMeasure.ISSUE_TO_SUBMISSION;

  static IntStream seeds() {
    return IntStream.range(0, 500);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31, P1M, 2026-02-28",
    "2028-01-31, P1M, 2028-02-29",
    "2026-02-28, P1M, 2026-03-28",
    "2026-11-30, P3M, 2027-02-28",
    "2027-11-30, P3M, 2028-02-29",
    "2026-11-29, P3M, 2027-02-28",
    "2026-08-31, P3M, 2026-11-30",
    "2028-02-29, P1Y, 2029-02-28",
    "2028-02-29, P4Y, 2032-02-29",
    "2027-02-28, P1Y, 2028-02-28",
    "2028-02-28, P1D, 2028-02-29",
    "2027-02-28, P1D, 2027-03-01",
    "2026-12-31, P2M, 2027-02-28",
    "2026-05-31, P0D, 2026-05-31"
  })
  void theEndOfAShorterMonthIsItsLastDay(LocalDate issued, Period age, LocalDate lastDay) {
    Freshness freshness = new Freshness(age, ISSUED);
    assertThat(freshness.lastDayOfUse(issued)).isEqualTo(lastDay);
    assertThat(freshness.isTooOld(issued, lastDay)).isFalse();
    assertThat(freshness.isTooOld(issued, lastDay.plusDays(1))).isTrue();
  }

  /** Fresh on the day itself and up to the last day, too old on every day behind it. */
  @ParameterizedTest
  @MethodSource("seeds")
  void onceTooOldAlwaysTooOld(int seed) {
    Random random = new Random(seed);
    Freshness freshness = new Freshness(age(random), ISSUED);
    LocalDate issued = day(random);
    LocalDate lastDay = freshness.lastDayOfUse(issued);
    assertThat(freshness.isTooOld(issued, issued)).isFalse();
    for (int days = -40; days <= 40; days++) {
      assertThat(freshness.isTooOld(issued, lastDay.plusDays(days)))
          .as("%s, %s, %d days from the last", issued, freshness.greatestAge(), days)
          .isEqualTo(days > 0);
    }
  }

  /** Whoever gets a newer document never has to hand it in earlier. */
  @ParameterizedTest
  @MethodSource("seeds")
  void aNewerDocumentIsNeverTooOldEarlier(int seed) {
    Random random = new Random(seed);
    Freshness freshness = new Freshness(age(random), ISSUED);
    LocalDate issued = day(random);
    for (int days = 0; days < 70; days++) {
      LocalDate older = issued.plusDays(days);
      assertThat(freshness.lastDayOfUse(older.plusDays(1)))
          .as("%s, %s", older, freshness.greatestAge())
          .isAfterOrEqualTo(freshness.lastDayOfUse(older));
    }
  }

  /** An age in months keeps the day of the month, or is the last day of a shorter one. */
  @ParameterizedTest
  @MethodSource("seeds")
  void anAgeInMonthsKeepsTheDayOfTheMonth(int seed) {
    Random random = new Random(seed);
    int months = 1 + random.nextInt(48);
    LocalDate issued = day(random);
    LocalDate lastDay = new Freshness(Period.ofMonths(months), ISSUED).lastDayOfUse(issued);
    YearMonth month = YearMonth.from(issued).plusMonths(months);
    assertThat(YearMonth.from(lastDay)).isEqualTo(month);
    assertThat(lastDay.getDayOfMonth())
        .isEqualTo(Math.min(issued.getDayOfMonth(), month.lengthOfMonth()));
  }

  /** The row of a required document says the same as its rule, and nothing where it has none. */
  @ParameterizedTest
  @MethodSource("seeds")
  void aRequiredDocumentIsAsOldAsItsRuleSays(int seed) {
    Random random = new Random(seed);
    LocalDate issued = day(random);
    LocalDate submitted = issued.plusDays(random.nextInt(1500));
    for (RequiredDocument document : ShippedEdition.content().requiredDocuments()) {
      Freshness freshness = document.freshness();
      boolean expected = freshness != null && freshness.isTooOld(issued, submitted);
      assertThat(document.isTooOld(issued, submitted)).as(document.code()).isEqualTo(expected);
    }
  }

  /** Every second one at the end of a month, so that February is met often. */
  private static LocalDate day(Random random) {
    LocalDate day = LocalDate.of(1996, 1, 1).plusDays(random.nextInt(40_000));
    return random.nextBoolean() ? day.withDayOfMonth(day.lengthOfMonth()) : day;
  }

  private static Period age(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> Period.ofDays(random.nextInt(400));
      case 1 -> Period.ofMonths(random.nextInt(40));
      case 2 -> Period.ofYears(random.nextInt(5));
      default -> Period.of(random.nextInt(3), random.nextInt(12), random.nextInt(31));
    };
  }
}
