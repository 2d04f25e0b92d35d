package jp.akashi.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseAccess;
import jp.akashi.application.CaseState;
import jp.akashi.evidence.CaseDocument;
import jp.akashi.evidence.CaseDocuments;
import jp.akashi.evidence.DocumentState;
import jp.akashi.evidence.SeenDocument;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.OutOfOrder;

/** Documents handed in after intake: the team takes them as they are, or gives them back (R05). */
@Stateless
@RolesAllowed({Role.AUDITOR, Role.LEAD_AUDITOR})
public class LateDocumentService {

  private static final Set<CaseState> EVALUATION =
      EnumSet.of(
          CaseState.DOCUMENT_REVIEW,
          CaseState.AWAITING_ANSWER,
          CaseState.ON_SITE_AUDIT,
          CaseState.CORRECTING);

  @Inject private CaseAccess access;
  @Inject private CaseDocuments documents;
  @Inject private Teams teams;
  @Inject private Journal journal;

  /** Whether documents are judged by the team while a case is in that state. */
  public static boolean judges(CaseState state) {
    return EVALUATION.contains(state);
  }

  /**
   * Takes a document as it is.
   *
   * @throws jp.akashi.refusal.Stale if it was answered anew since
   */
  public void accept(ApplicationNumber number, SeenDocument seen) {
    CaseDocument document = answered(number, seen);
    DocumentState before = document.state();
    document.accept();
    record(document, before);
  }

  /**
   * Asks the applicant to hand a document in again.
   *
   * @param comment what is wrong and what to do, never blank
   * @throws jp.akashi.refusal.Stale if it was answered anew since
   */
  public void giveBack(ApplicationNumber number, SeenDocument seen, String comment) {
    new InvalidInput.Check().text(comment, "comment", 2000).orRefuse();
    CaseDocument document = answered(number, seen);
    DocumentState before = document.state();
    document.giveBack(comment);
    record(document, before);
  }

  private CaseDocument answered(ApplicationNumber number, SeenDocument seen) {
    Application application = access.visible(number);
    teams.refuseOthers(number);
    if (!judges(application.state())) {
      throw new OutOfOrder("document.notNow", application.state().name());
    }
    documents.asked(application, seen.code());
    CaseDocument document =
        documents
            .find(number, seen.code())
            .orElseThrow(() -> new OutOfOrder("document.nothingToJudge", seen.code()));
    seen.refuseUnlessStill(document);
    return document;
  }

  private void record(CaseDocument document, DocumentState before) {
    journal.record(
        document.number().value(),
        "document.judged",
        Change.of(document.code() + " " + before, document.code() + " " + document.state()));
  }
}
