package jp.akashi.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseAccess;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.person.CurrentPerson;
import jp.akashi.refusal.NotFound;

/** Looking a certificate up behind its public entry: for its holder and the body's case staff. */
@Stateless
@PermitAll
public class CertificateLookupService {

  @Inject private CertificateAccess access;
  @Inject private CaseAccess cases;
  @Inject private Certificates certificates;
  @Inject private CurrentPerson current;
  @Inject private Clock clock;

  /**
   * @throws NotFound if there is none, or it is not the caller's to see
   */
  public CertificateView of(CertificateNumber number) {
    return view(access.visible(number));
  }

  /** The number of the certificate a case ended with; empty if there is none yet. */
  public Optional<String> numberOf(ApplicationNumber application) {
    cases.visible(application);
    return certificates.of(application).map(certificate -> certificate.number().value());
  }

  /** The certificates the caller's company holds, newest first. */
  public List<CertificateView> mine() {
    return certificates.heldBy(cases.ownCompany()).stream()
        .filter(certificate -> !certificate.awaitsHolder())
        .map(this::view)
        .toList();
  }

  /**
   * The PDF handed over.
   *
   * @throws NotFound if there is none: a certificate taken over has no PDF of ours
   */
  public byte[] pdf(CertificateNumber number) {
    byte[] pdf = access.visible(number).pdf();
    if (pdf == null) {
      throw new NotFound("certificate.noPdf", number.value());
    }
    return pdf;
  }

  private CertificateView view(Certificate certificate) {
    return CertificateView.of(certificate, JapaneseTime.today(clock), current.isCaseStaff());
  }
}
