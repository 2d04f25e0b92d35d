package jp.akashi.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseDeadlines;

/** Clocks in plain days; the real ones count business days and holidays. */
final class FixedClocks implements CaseDeadlines {

  private static final Map<String, Integer> DAYS =
      Map.of(
          "K01", 30, "K02", 7, "K03", 10, "K04", 11, "K07", 12, "K10", 31, "K11", 20, "K13", 90,
          "K14", 15);
  private static final Map<String, Integer> MORE_DAYS =
      Map.of("K05", 30, "K12", 14, "K16", 21, "K17", 32, "K18", 5, "K46", 7);

  /** Days before the limit, as the edition says them; of the other clocks two. */
  private static final Map<String, List<Integer>> REMINDERS =
      Map.of("K01", List.of(14, 7, 1), "K05", List.of(7, 1), "K07", List.of(3));

  /** When the audits begin that a test has planned. */
  private static final Map<ApplicationNumber, Instant> ON_SITE = new ConcurrentHashMap<>();

  @Override
  public Instant due(ApplicationNumber number, String clockCode, Instant from) {
    return from.plus(days(clockCode));
  }

  @Override
  public Optional<Instant> reminder(
      ApplicationNumber number, String clockCode, Instant due, Instant after) {
    return REMINDERS.getOrDefault(clockCode, List.of(14, 7)).stream()
        .map(days -> due.minus(Duration.ofDays(days)))
        .filter(moment -> moment.isAfter(after))
        .findFirst();
  }

  @Override
  public Optional<Instant> beforeOnSite(ApplicationNumber number, String clockCode) {
    return Optional.ofNullable(ON_SITE.get(number)).map(begins -> begins.minus(days(clockCode)));
  }

  static void onSite(ApplicationNumber number, Instant begins) {
    ON_SITE.put(number, begins);
  }

  static Duration days(String clockCode) {
    Integer days = DAYS.getOrDefault(clockCode, MORE_DAYS.get(clockCode));
    if (days == null) {
      throw new IllegalArgumentException("The edition has no clock " + clockCode);
    }
    return Duration.ofDays(days);
  }
}
