package jp.akashi.recheck;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import jp.akashi.calendar.BusinessDays;
import jp.akashi.calendar.ClockRule;
import jp.akashi.scheme.EditionContent;
import jp.akashi.scheme.Origin;
import jp.akashi.scheme.SchemeClock;
import org.jspecify.annotations.Nullable;

/**
 * The time for re-checks: that of the edition's clock which a new edition starts, or else the
 * body's own.
 *
 * @param rule how the due date is computed
 * @param reminders how long before it to remind
 * @param clock code of the edition's clock; null where it is the body's setting
 * @param origin of the edition's clock, or null
 */
public record RecheckTime(
    ClockRule rule, List<Period> reminders, @Nullable String clock, @Nullable Origin origin) {

  /** The vocabulary's event that starts the edition's clock. */
  static final String EVENT = "edition-changed";

  /** Where the edition has no clock, a month before as everywhere. */
  private static final List<Period> USUAL_REMINDERS = List.of(Period.ofDays(30));

  static RecheckTime of(EditionContent edition, RecheckSetting setting) {
    return edition.clocksStartedBy(EVENT).stream()
        .findFirst()
        .map(RecheckTime::of)
        .orElse(new RecheckTime(ClockRule.calendar(setting.within()), USUAL_REMINDERS, null, null));
  }

  private static RecheckTime of(SchemeClock clock) {
    return new RecheckTime(clock.rule(), clock.remindersBeforeDue(), clock.code(), clock.origin());
  }

  /**
   * The last day in time.
   *
   * @param applies first day of the edition, in Japan
   * @param certifiedOn who is certified on an earlier edition after that has the time from then on
   */
  LocalDate due(LocalDate applies, LocalDate certifiedOn, BusinessDays businessDays) {
    return rule.due(certifiedOn.isAfter(applies) ? certifiedOn : applies, businessDays);
  }
}
