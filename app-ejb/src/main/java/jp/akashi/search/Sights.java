package jp.akashi.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.akashi.applicant.ApplicantCompanies;
import jp.akashi.applicant.ApplicantCompany;
import jp.akashi.application.Application;
import jp.akashi.application.Applications;
import jp.akashi.application.CaseAccess;
import jp.akashi.evidence.ReadingBars;
import jp.akashi.person.CurrentPerson;
import jp.akashi.refusal.NotFound;
import jp.akashi.review.Advice;
import jp.akashi.review.AdviceGiven;
import jp.akashi.review.AdviceWall;

/** What the caller may see: the same as of single cases, less what the adviser wall keeps out. */
@ApplicationScoped
public class Sights {

  @Inject private ApplicantCompanies companies;
  @Inject private Applications applications;
  @Inject private CaseAccess access;
  @Inject private Advice advice;
  @Inject private AdviceWall wall;
  @Inject private ReadingBars bars;
  @Inject private CurrentPerson current;

  /** What the caller may see; empty where that is nothing. */
  Optional<Sight> ofCaller() {
    if (current.isApplicant()) {
      return companies
          .actedForBy(current.username())
          .map(company -> new Sight(company.id(), Set.of()));
    }
    return current.isCaseStaff() ? Optional.of(new Sight(null, barred())) : Optional.empty();
  }

  private Set<Long> barred() {
    Set<Long> barred = new HashSet<>();
    for (AdviceGiven given : advice.by(current.username())) {
      companies
          .of(given.company())
          .filter(this::isWalled)
          .map(ApplicantCompany::id)
          .ifPresent(barred::add);
    }
    return barred;
  }

  private boolean isWalled(ApplicantCompany company) {
    return applications.by(company).stream()
        .anyMatch(application -> wall.advisedWithin(application, current.username()));
  }

  /**
   * Asks the records once more whether the caller may see a case.
   *
   * @param known answers given before in this search
   */
  boolean sees(Application application, Sight sight, Map<Long, Boolean> known) {
    return !sight.barred().contains(application.company().id())
        && known.computeIfAbsent(application.id(), id -> isVisible(application));
  }

  private boolean isVisible(Application application) {
    try {
      return !bars.keepOut(access.visible(application.number()));
    } catch (NotFound hidden) {
      return false;
    }
  }
}
