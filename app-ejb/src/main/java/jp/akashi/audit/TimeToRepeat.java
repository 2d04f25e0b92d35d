package jp.akashi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.akashi.application.Application;
import jp.akashi.application.FactSource;
import jp.akashi.calendar.BusinessDays;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.nonconformity.Nonconformities;
import jp.akashi.nonconformity.Nonconformity;
import jp.akashi.scheme.Answers;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.SchemeClock;
import jp.akashi.scheme.SchemeService;

/**
 * Whether major nonconformities were verified as corrected within the edition's clock K15, which
 * runs from the last day on site: past it the audit is repeated before anybody certifies (R35).
 */
@ApplicationScoped
public class TimeToRepeat implements FactSource {

  private static final String CLOCK = "K15";
  private static final String FACT = "clock.K15";

  @Inject private Audits audits;
  @Inject private Nonconformities nonconformities;
  @Inject private SchemeService scheme;
  @Inject private BusinessDays businessDays;
  @Inject private Clock clock;

  @Override
  public Set<String> keys() {
    return Set.of(FACT);
  }

  /** Nothing is known where the edition has no such clock. */
  @Override
  public Answers of(Application application) {
    return scheme.content(new EditionId(application.edition())).clocks().stream()
        .filter(one -> one.code().equals(CLOCK))
        .findFirst()
        .map(one -> Answers.none().with(FACT, stands(application, one)))
        .orElse(Answers.none());
  }

  private String stands(Application application, SchemeClock time) {
    List<Nonconformity> all = nonconformities.of(application.number());
    return lastDayOnSite(application)
        .map(day -> stands(all, time.due(day, businessDays), JapaneseTime.today(clock)))
        .orElse("none");
  }

  /**
   * How the time stands.
   *
   * @param due the last day to have every major one verified
   * @return {@code expired}, {@code running}, or {@code none} where no major one is open
   */
  static String stands(List<Nonconformity> all, LocalDate due, LocalDate today) {
    List<Nonconformity> majors = all.stream().filter(Nonconformity::isMajor).toList();
    if (majors.stream().anyMatch(one -> settled(one, today).isAfter(due))) {
      return "expired";
    }
    return majors.stream().anyMatch(Nonconformity::isOpen) ? "running" : "none";
  }

  /** The day it was verified; today as long as it is open. */
  private static LocalDate settled(Nonconformity one, LocalDate today) {
    Instant verified = one.view().verifiedAt();
    return verified == null ? today : JapaneseTime.dateOf(verified);
  }

  /** The day of the closing meeting held last. */
  private Optional<LocalDate> lastDayOnSite(Application application) {
    return audits.records(application.number()).stream()
        .map(record -> record.closing().meeting())
        .filter(Objects::nonNull)
        .map(Meeting::heldOn)
        .reduce((earlier, later) -> later);
  }
}
