package jp.akashi.recheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import jp.akashi.applicant.ApplicantCompanies;
import jp.akashi.applicant.ApplicantCompany;
import jp.akashi.applicant.CorporateNumber;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Applications;
import jp.akashi.application.CaseState;
import jp.akashi.certificate.Certificate;
import jp.akashi.person.CurrentPerson;
import jp.akashi.refusal.Forbidden;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.review.AdviceWall;
import jp.akashi.review.Teams;
import jp.akashi.scheme.EditionId;
import org.jspecify.annotations.Nullable;

/** Who may check which certification, and which case tells anything about it. */
@ApplicationScoped
class Checkers {

  /** From here on the auditors of a case have said what they found. */
  private static final Set<CaseState> EVALUATED =
      EnumSet.of(
          CaseState.TECHNICAL_REVIEW, CaseState.DECISION, CaseState.GRANTED, CaseState.REFUSED);

  @Inject private Applications applications;
  @Inject private ApplicantCompanies companies;
  @Inject private Teams teams;
  @Inject private AdviceWall wall;
  @Inject private CurrentPerson current;

  /**
   * Keeps out whoever advised the holder or is tied to it (M7, M8), and whoever names a case that
   * they did not evaluate.
   *
   * @param application number of the case it was checked in, or null
   * @throws Forbidden if the caller may not check it
   * @throws InvalidInput if the case is no case of the holder's on the younger edition, or its
   *     evaluation is not over
   */
  void refuseUnfit(Recheck recheck, @Nullable String application) {
    Certificate certificate = recheck.certificate();
    String holder = certificate.holder().corporateNumber();
    EditionId edition = new EditionId(recheck.campaign().edition());
    if (holder != null && CorporateNumber.isValid(holder)) {
      wall.refuseAdvisers(CorporateNumber.read(holder), edition);
      companies.of(CorporateNumber.read(holder)).ifPresent(this::refuseTied);
    }
    if (application != null) {
      refuseOtherEvaluators(evaluated(application, holder, recheck.campaign()));
    }
  }

  private void refuseTied(ApplicantCompany company) {
    if (!teams.tiesOf(company, current.username()).isEmpty()) {
      throw new Forbidden("recheck.tied");
    }
  }

  private ApplicationNumber evaluated(
      String application, @Nullable String holder, RecheckCampaign campaign) {
    return found(application)
        .filter(a -> a.company().corporateNumber().value().equals(holder))
        .filter(a -> a.edition().equals(campaign.edition()))
        .filter(a -> EVALUATED.contains(a.state()))
        .map(Application::number)
        .orElseThrow(
            () -> new InvalidInput("application", "recheck.caseUnfit", campaign.edition()));
  }

  private Optional<Application> found(String application) {
    try {
      return applications.find(new ApplicationNumber(application.strip()));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private void refuseOtherEvaluators(ApplicationNumber number) {
    if (!teams.everEvaluated(number, current.username())) {
      throw new Forbidden("team.membersOnly");
    }
  }
}
