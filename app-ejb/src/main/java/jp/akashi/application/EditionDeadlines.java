package jp.akashi.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.akashi.calendar.BusinessDays;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.SchemeService;

/** The clocks of the edition a case is pinned to. */
@ApplicationScoped
public class EditionDeadlines implements CaseDeadlines {

  @Inject private Applications applications;
  @Inject private SchemeService scheme;
  @Inject private BusinessDays businessDays;

  @Override
  public Instant due(ApplicationNumber number, String clockCode, Instant from) {
    EditionId edition = new EditionId(applications.of(number).edition());
    return JapaneseTime.endOf(
        scheme.clock(edition, clockCode).due(JapaneseTime.dateOf(from), businessDays));
  }

  @Override
  public Optional<Instant> reminder(
      ApplicationNumber number, String clockCode, Instant due, Instant after) {
    EditionId edition = new EditionId(applications.of(number).edition());
    LocalDate day = JapaneseTime.dateOf(due);
    return scheme.clock(edition, clockCode).remindersBeforeDue().stream()
        .map(before -> JapaneseTime.startOf(day.minus(before)))
        .filter(moment -> moment.isAfter(after))
        .min(Instant::compareTo);
  }
}
