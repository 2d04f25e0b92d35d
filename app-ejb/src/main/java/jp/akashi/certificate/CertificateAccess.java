package jp.akashi.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.akashi.applicant.ApplicantCompanies;
import jp.akashi.application.Application;
import jp.akashi.person.CurrentPerson;
import jp.akashi.refusal.Forbidden;
import jp.akashi.refusal.NotFound;
import jp.akashi.review.Teams;

/**
 * Who may see which certificate behind its public entry: its holder and the body's case staff. For
 * everybody else it does not exist. Of one that was taken over nobody is the holder until the body
 * has confirmed who is ({@link HolderConfirmation}).
 */
@ApplicationScoped
public class CertificateAccess {

  @Inject private Certificates certificates;
  @Inject private ApplicantCompanies companies;
  @Inject private Teams teams;
  @Inject private CurrentPerson current;

  /**
   * @throws NotFound if there is none, or it is not the caller's to see
   */
  public Certificate visible(CertificateNumber number) {
    Certificate certificate = certificates.get(number);
    if (current.isCaseStaff() || isOwn(certificate)) {
      return certificate;
    }
    throw new NotFound("certificate.notFound", number.value());
  }

  /**
   * A certificate of the caller's own company.
   *
   * @throws NotFound if there is none, or it is another company's
   */
  public Certificate own(CertificateNumber number) {
    Certificate certificate = certificates.get(number);
    if (!isOwn(certificate)) {
      throw new NotFound("certificate.notFound", number.value());
    }
    return certificate;
  }

  /**
   * A certificate the caller may decide on (R08).
   *
   * @throws Forbidden if the caller evaluated the case it came from, or checked it since
   */
  Certificate decidable(CertificateNumber number) {
    Certificate certificate = certificates.get(number);
    Application application = certificate.application();
    if (application != null) {
      teams.refuseEvaluators(application.number());
    }
    if (certificate.history().stream().anyMatch(this::isOwnEvaluation)) {
      throw new Forbidden("separation.rechecked");
    }
    return certificate;
  }

  private boolean isOwnEvaluation(CertificateEvent event) {
    return event.isEvaluation() && event.by().equals(current.username());
  }

  private boolean isOwn(Certificate certificate) {
    String number = certificate.holder().corporateNumber();
    return current.isApplicant()
        && !certificate.awaitsHolder()
        && companies
            .actedForBy(current.username())
            .filter(company -> company.corporateNumber().value().equals(number))
            .isPresent();
  }
}
