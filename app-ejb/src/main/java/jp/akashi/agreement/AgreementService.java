package jp.akashi.agreement;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseAccess;
import jp.akashi.application.CaseActs;
import jp.akashi.application.CaseLetters;
import jp.akashi.application.CaseState;
import jp.akashi.application.CaseStep;
import jp.akashi.application.StepOutcome;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.People;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.NotFound;
import jp.akashi.scheme.TextValues;

/** From acceptance to the signed agreement: application review, quotation, signatures (M5, M6). */
@Stateless
public class AgreementService {

  @Inject private CaseAccess access;
  @Inject private CaseActs acts;
  @Inject private Agreements agreements;
  @Inject private AgreementWriter writer;
  @Inject private AgreementPaper paper;
  @Inject private CaseLetters letters;
  @Inject private People people;
  @Inject private CurrentPerson current;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /**
   * Takes the case on and sends quotation and agreement, which is the body's signature.
   *
   * @throws InvalidInput if a check fails or the quotation is incomplete
   */
  @RolesAllowed(Role.CERTIFICATION_MANAGER)
  public void offer(ApplicationNumber number, ReviewChecks checks, Quotation quotation) {
    Application application = access.visible(number);
    agreements.add(ApplicationReview.takenOn(number, checks, current.username(), clock.instant()));
    quotation.checkComplete();
    AgreementText text = writer.text(application, quotation);
    CertificationAgreement agreement =
        new CertificationAgreement(number, quotation, text, signature(name(), text.hash()));
    agreement.keep(paper.sealed(application, agreement));
    agreements.add(agreement);
    journal.record(number.value(), "agreement.text", Change.to(text.hash()));
    acts.take(
        application,
        CaseStep.REVIEW_APPLICATION,
        StepOutcome.TAKEN_ON,
        CaseState.AGREEMENT_PENDING,
        "agreement.offered");
    letters.send(
        application,
        "quotation-sent",
        TextValues.none()
            .text("audit.person-days", quotation.days())
            .yen("fee.amount", quotation.fee()));
  }

  /**
   * Declines the case after the application review (受審不可).
   *
   * @param reasons never blank; the applicant reads them
   */
  @RolesAllowed(Role.CERTIFICATION_MANAGER)
  public void decline(ApplicationNumber number, ReviewChecks checks, String reasons) {
    new InvalidInput.Check().text(reasons, "reasons", 4000).orRefuse();
    Application application = access.visible(number);
    agreements.add(
        ApplicationReview.of(number, checks, current.username(), clock.instant())
            .declinedBecause(reasons));
    journal.record(number.value(), "agreement.declineReasons", Change.to(reasons));
    acts.take(
        application,
        CaseStep.REVIEW_APPLICATION,
        StepOutcome.DECLINED,
        CaseState.DECLINED,
        "agreement.declined");
    letters.send(
        application, "application-review-declined", TextValues.none().text("reasons", reasons));
  }

  /**
   * The applicant's representative signs.
   *
   * @param typedName the signer's own name, typed as a confirmation
   * @param hash of the text that was read
   * @throws jp.akashi.refusal.Stale if that is not the text on record
   */
  @RolesAllowed(Role.REPRESENTATIVE)
  public void sign(ApplicationNumber number, String typedName, String hash) {
    Application application = access.own(number);
    CertificationAgreement agreement = offered(number);
    new InvalidInput.Check()
        .text(typedName, "name", 100)
        .that(isOwn(typedName), "name", "agreement.nameDiffers", name())
        .orRefuse();
    agreement.sign(signature(name(), hash == null ? "" : hash));
    agreement.keep(paper.sealed(application, agreement));
    journal.record(number.value(), "agreement.signature", Change.to(agreement.text().hash()));
    acts.take(
        application,
        CaseStep.SIGN_AGREEMENT,
        StepOutcome.SIGNED,
        CaseState.DOCUMENT_REVIEW,
        "agreement.signed");
    letters.send(application, "agreement-signed", TextValues.none());
  }

  /** What was offered and signed, for whoever may see the case. */
  @PermitAll
  public AgreementView of(ApplicationNumber number, Locale language) {
    Application application = access.visible(number);
    var clauses = writer.clauses(application, language);
    return agreements
        .of(number)
        .map(agreement -> AgreementView.of(clauses, agreement))
        .orElseGet(() -> AgreementView.unsent(clauses));
  }

  /**
   * The sealed paper as it stands.
   *
   * @throws NotFound if none was offered, or the case is not the caller's to see
   */
  @PermitAll
  public byte[] pdf(ApplicationNumber number) {
    access.visible(number);
    return offered(number).pdf();
  }

  private CertificationAgreement offered(ApplicationNumber number) {
    return agreements
        .of(number)
        .orElseThrow(() -> new NotFound("agreement.notOffered", number.value()));
  }

  private Signature signature(String name, String hash) {
    return new Signature(current.username(), name, clock.instant(), hash);
  }

  private String name() {
    String username = current.username();
    return people.names(Set.of(username)).get(username);
  }

  private boolean isOwn(String typed) {
    return typed != null && bare(typed).equals(bare(name()));
  }

  /** A name without spaces of any width. */
  private static String bare(String name) {
    return name.replaceAll("[\\s　]", "");
  }
}
