package jp.akashi.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.akashi.calendar.BusinessDays;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.scheme.EditionContent;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.SchemeService;

/** The clocks of the edition a case is pinned to. */
@ApplicationScoped
public class EditionDeadlines implements CaseDeadlines {

  @Inject private Applications applications;
  @Inject private SchemeService scheme;
  @Inject private BusinessDays businessDays;
  @Inject private PlannedAudits audits;

  @Override
  public Instant due(ApplicationNumber number, String clockCode, Instant from) {
    return JapaneseTime.endOf(
        edition(number).clock(clockCode).due(JapaneseTime.dateOf(from), businessDays));
  }

  @Override
  public Optional<Instant> reminder(
      ApplicationNumber number, String clockCode, Instant due, Instant after) {
    LocalDate day = JapaneseTime.dateOf(due);
    return edition(number).clock(clockCode).remindersBeforeDue().stream()
        .map(before -> JapaneseTime.startOf(day.minus(before)))
        .filter(moment -> moment.isAfter(after))
        .min(Instant::compareTo);
  }

  @Override
  public Optional<Instant> beforeOnSite(ApplicationNumber number, String clockCode) {
    return audits
        .firstDay(number)
        .map(day -> countedBack(edition(number), clockCode, day, businessDays))
        .map(JapaneseTime::startOf);
  }

  /** An edition loaded before it had the clock is kept as it was: nothing is counted back there. */
  static LocalDate countedBack(
      EditionContent edition, String clockCode, LocalDate event, BusinessDays businessDays) {
    return edition.clocks().stream()
        .filter(clock -> clock.code().equals(clockCode))
        .findFirst()
        .map(clock -> clock.due(event, businessDays))
        .orElse(event);
  }

  private EditionContent edition(ApplicationNumber number) {
    return scheme.content(new EditionId(applications.of(number).edition()));
  }
}
