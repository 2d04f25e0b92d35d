package jp.akashi.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import jp.akashi.applicant.CorporateNumber;
import jp.akashi.application.Application;
import jp.akashi.calendar.BusinessDays;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.person.CurrentPerson;
import jp.akashi.refusal.Forbidden;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.SchemeClock;
import jp.akashi.scheme.SchemeService;

/**
 * Who advised a company takes no part in its audit, review, decision or appeal until the edition's
 * time has passed since the last day of the advice (M7, M8).
 */
@ApplicationScoped
public class AdviceWall {

  /** Clock of the edition that says how long the wall stands. */
  public static final String CLOCK = "K44";

  @Inject private Advice advice;
  @Inject private SchemeService scheme;
  @Inject private BusinessDays businessDays;
  @Inject private CurrentPerson current;
  @Inject private Clock clock;

  /**
   * The last day on which the person must stay out of the company's cases, in Japan.
   *
   * @return empty if no wall stands today; {@link LocalDate#MAX} while the advice goes on
   */
  public Optional<LocalDate> standsUntil(Application application, String username) {
    EditionId edition = new EditionId(application.edition());
    return standsUntil(application.company().corporateNumber(), edition, username);
  }

  private Optional<LocalDate> standsUntil(
      CorporateNumber company, EditionId edition, String username) {
    SchemeClock wall = scheme.clock(edition, CLOCK);
    LocalDate today = JapaneseTime.today(clock);
    return advice.to(company, username).stream()
        .map(given -> lastDay(given, wall))
        .filter(last -> !last.isBefore(today))
        .max(LocalDate::compareTo);
  }

  /** Whether the person advised the applicant of this case and the wall still stands. */
  public boolean advisedWithin(Application application, String username) {
    return standsUntil(application, username).isPresent();
  }

  /**
   * Keeps out whoever advised the applicant.
   *
   * @throws Forbidden if the caller did and the wall still stands
   */
  public void refuseAdvisers(Application application) {
    if (advisedWithin(application, current.username())) {
      throw new Forbidden("separation.advised");
    }
  }

  /**
   * Keeps out whoever advised the company, whether or not it has a case here.
   *
   * @param edition that says how long the wall stands
   * @throws Forbidden if the caller did and the wall still stands
   */
  public void refuseAdvisers(CorporateNumber company, EditionId edition) {
    if (standsUntil(company, edition, current.username()).isPresent()) {
      throw new Forbidden("separation.advised");
    }
  }

  private LocalDate lastDay(AdviceGiven given, SchemeClock wall) {
    LocalDate until = given.until();
    return until == null ? LocalDate.MAX : wall.due(until, businessDays);
  }
}
