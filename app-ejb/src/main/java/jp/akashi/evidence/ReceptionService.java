package jp.akashi.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
import jp.akashi.person.Role;
import jp.akashi.refusal.FieldError;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.scheme.Bilingual;
import jp.akashi.scheme.IfNotPrepared;
import jp.akashi.scheme.RequiredDocument;
import jp.akashi.scheme.TextValues;
import org.jspecify.annotations.Nullable;

/** The reception desk: judges each document, accepts, asks for correction (補正), or returns. */
@Stateless
@RolesAllowed(Role.RECEPTION_OFFICER)
public class ReceptionService {

  @Inject private CaseAccess access;
  @Inject private CaseActs acts;
  @Inject private CaseDocuments documents;
  @Inject private TakenNevertheless nevertheless;
  @Inject private CaseLetters accepted;
  @Inject private CorrectionLetters letters;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /**
   * Takes documents as they are.
   *
   * @param reason why, where the completeness check says that one should not be taken like that;
   *     may be null elsewhere
   * @throws InvalidInput if that reason is missing
   * @throws jp.akashi.refusal.Stale if one was answered anew since; none is taken then
   */
  public void acceptDocuments(
      ApplicationNumber number, Collection<SeenDocument> seen, @Nullable String reason) {
    Application application = judged(number);
    nevertheless.refuseUnreasoned(application, seen, reason);
    for (SeenDocument each : seen) {
      CaseDocument document = answered(application, each.code());
      each.refuseUnlessStill(document);
      DocumentState before = document.state();
      document.accept();
      record(document, before);
    }
  }

  /**
   * Asks for correction of a document. The applicant can read why at once, and correct it once the
   * request is sent.
   *
   * @param comment what is wrong and what to do, never blank
   * @throws jp.akashi.refusal.Stale if it was answered anew since
   */
  public void giveBackDocument(ApplicationNumber number, SeenDocument seen, String comment) {
    new InvalidInput.Check().text(comment, "comment", 2000).orRefuse();
    Application application = judged(number);
    Optional<CaseDocument> answered = documents.find(number, seen.code());
    seen.refuseUnlessStill(answered.orElse(null));
    CaseDocument document =
        answered.orElseGet(() -> asked(application, documents.asked(application, seen.code())));
    DocumentState before = document.state();
    document.giveBack(comment);
    record(document, before);
  }

  /** A document nobody answered can be asked for as well. */
  private CaseDocument asked(Application application, RequiredDocument required) {
    CaseDocument document =
        new CaseDocument(application.number(), required.code(), "", clock.instant());
    documents.add(document);
    return document;
  }

  private Application judged(ApplicationNumber number) {
    Application application = access.visible(number);
    if (application.state() != CaseState.SUBMITTED) {
      throw new OutOfOrder("document.notNow", application.state().name());
    }
    return application;
  }

  private CaseDocument answered(Application application, String code) {
    documents.asked(application, code);
    return documents
        .find(application.number(), code)
        .orElseThrow(() -> new OutOfOrder("document.nothingToJudge", code));
  }

  private void record(CaseDocument document, DocumentState before) {
    journal.record(
        document.number().value(),
        "document.judged",
        Change.of(document.code() + " " + before, document.code() + " " + document.state()));
  }

  /**
   * Accepts a complete application (受理).
   *
   * @throws InvalidInput naming every document that keeps it from being accepted
   */
  public void accept(ApplicationNumber number) {
    accept(number, null);
  }

  /**
   * Accepts an application although documents are open (domain 8.6 row 1).
   *
   * @param lateReason why it is accepted nevertheless, or null where nothing is open
   * @throws InvalidInput naming every document that keeps it from being accepted
   */
  public void accept(ApplicationNumber number, @Nullable String lateReason) {
    Application application = access.visible(number);
    boolean late = lateReason != null && !lateReason.isBlank();
    List<FieldError> open =
        documents.openAtApplication(application, "document.open", ReceptionService::isOpen);
    if (!open.isEmpty() && !late) {
      throw new InvalidInput(open);
    }
    if (late) {
      journal.record(number.value(), "application.acceptedLate", Change.to(lateReason));
    }
    acts.take(
        application,
        CaseStep.CHECK_COMPLETENESS,
        StepOutcome.ACCEPTED,
        CaseState.ACCEPTED,
        "application.accepted");
    accepted.send(application, "application-accepted", TextValues.none());
  }

  private static boolean isOpen(RequiredDocument required, @Nullable CaseDocument document) {
    if (document == null) {
      return true;
    }
    return switch (document.state()) {
      case AWAITED, RETURNED, SUBMITTED, SCANNING, QUARANTINED, NOT_APPLICABLE -> true;
      case NOT_PREPARED -> required.ifNotPrepared() == IfNotPrepared.CORRECTION;
      case ON_SITE, ACCEPTED -> false;
    };
  }

  /**
   * Asks the applicant to correct the application and the documents given back.
   *
   * @param request what is to be corrected, never blank
   */
  public void requestCorrection(ApplicationNumber number, String request) {
    new InvalidInput.Check().text(request, "request", 4000).orRefuse();
    Application application = access.visible(number);
    letters.keep(number, request);
    acts.take(
        application,
        CaseStep.CHECK_COMPLETENESS,
        StepOutcome.CORRECTION_REQUESTED,
        CaseState.CORRECTION,
        "application.correctionRequested");
    letters.request(application);
  }

  /**
   * Returns the application unreviewed (返戻).
   *
   * @param reasons never blank
   */
  public void returnToApplicant(ApplicationNumber number, String reasons) {
    new InvalidInput.Check().text(reasons, "reasons", 4000).orRefuse();
    Application application = access.visible(number);
    journal.record(number.value(), "application.returnReasons", Change.to(reasons));
    acts.take(
        application,
        CaseStep.CHECK_COMPLETENESS,
        StepOutcome.RETURNED,
        CaseState.RETURNED,
        "application.returned");
    letters.giveBack(application, new Bilingual(reasons, reasons));
  }
}
