package jp.akashi.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Applications;
import jp.akashi.application.CaseAccess;
import jp.akashi.application.CaseActs;
import jp.akashi.application.CaseState;
import jp.akashi.application.CaseStep;
import jp.akashi.application.StepOutcome;
import jp.akashi.calendar.BusinessDays;
import jp.akashi.decision.Separation;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.paper.BodyIdentity;
import jp.akashi.paper.CertificatePdf;
import jp.akashi.paper.Seal;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.refusal.NotFound;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.scheme.DecisionRule;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.SchemeClock;
import jp.akashi.scheme.SchemeService;

/** Signing and issuing certificates. */
@Stateless
public class CertificateService {

  @Inject private Applications applications;
  @Inject private CaseAccess access;
  @Inject private CaseActs acts;
  @Inject private Separation separation;
  @Inject private IssueRules rules;
  @Inject private CertificateLetters letters;
  @Inject private Certificates certificates;
  @Inject private SchemeService scheme;
  @Inject private BusinessDays businessDays;
  @Inject private BodyIdentity body;
  @Inject private Seal seal;
  @Inject private CurrentPerson current;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /** Rules of the edition that nobody computes here: whoever signs confirms each (R12). */
  @RolesAllowed(Role.HEAD_OF_BODY)
  public List<DecisionRule> toConfirm(ApplicationNumber number) {
    return rules.toConfirm(access.visible(number));
  }

  /**
   * The head of the body signs: the certificate is made and published next.
   *
   * @param confirmed codes of the rules that the signer looked into and found met
   * @throws jp.akashi.refusal.InvalidInput naming every rule to confirm that was not
   */
  @RolesAllowed(Role.HEAD_OF_BODY)
  public void sign(ApplicationNumber number, Collection<String> confirmed) {
    Application application = access.visible(number);
    separation.refuseSigning(application);
    List<DecisionRule> toConfirm = rules.toConfirm(application);
    IssueRules.refuseUnconfirmed(toConfirm, confirmed);
    rules.refuseUnlessMet(application, LocalDate.now(clock));
    toConfirm.forEach(
        rule ->
            journal.record(
                number.value(),
                "certificate.ruleConfirmed",
                Change.to(rule.code() + "　" + rule.text().ja())));
    journal.record(number.value(), "certificate.signedBy", Change.to(current.username()));
    acts.take(application, CaseStep.SIGN_CERTIFICATE, StepOutcome.SIGNED, "certificate.signed");
  }

  /** Makes the certificate of a granted case. Safe to repeat: a case has one certificate. */
  @RolesAllowed(Role.ENGINE)
  public void issue(ApplicationNumber number) {
    Application application = applications.of(number);
    if (application.state() != CaseState.GRANTED) {
      throw new OutOfOrder("case.stateForbidsAct", application.state().name(), "issue");
    }
    if (certificates.of(number).isEmpty()) {
      rules.refuseUnlessMet(application, LocalDate.now(clock));
      Certificate certificate = made(application);
      certificates.add(certificate);
      letters.send(application, certificate);
    }
  }

  private Certificate made(Application application) {
    LocalDate today = LocalDate.now(clock);
    CertificateNumber certificateNumber = certificates.nextNumber(body.code(), today.getYear());
    Certificate.Term term =
        new Certificate.Term(
            today, validity(new EditionId(application.edition())).due(today, businessDays));
    FaceTexts texts = new FaceTexts(scheme, body);
    byte[] pdf =
        new CertificatePdf()
            .draw(
                texts.faces(certificateNumber, application, term),
                texts.verifyUrl(certificateNumber));
    byte[] sealed = seal.seal(pdf, certificateNumber.value());
    journal.record(
        application.number().value(), "certificate.issued", Change.to(certificateNumber));
    return new Certificate(
        certificateNumber,
        application,
        term,
        new SealedPaper(body.headTitleJa(), sealed),
        new Deed(current.username(), clock.instant()));
  }

  /** The clock a certification runs for: the one that begins when it is certified. */
  private SchemeClock validity(EditionId edition) {
    return scheme.clocksStartedBy(edition, "certified").stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("edition.noSuch", "certified"));
  }

  /**
   * The certificate's PDF, for the holder and the body's case staff.
   *
   * @throws NotFound if there is none, or the case is not the caller's to see
   */
  @PermitAll
  public byte[] pdf(ApplicationNumber number) {
    access.visible(number);
    return certificates
        .of(number)
        .map(Certificate::pdf)
        .orElseThrow(() -> new NotFound("certificate.notFound", number.value()));
  }
}
