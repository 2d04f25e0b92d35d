package jp.akashi.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseAccess;
import jp.akashi.evidence.CaseDocument;
import jp.akashi.evidence.CaseDocuments;
import jp.akashi.evidence.DocumentState;
import jp.akashi.evidence.SeenDocument;
import jp.akashi.evidence.TakenNevertheless;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.OutOfOrder;
import org.jspecify.annotations.Nullable;

/** Documents handed in after intake: the team takes them as they are, or gives them back (R05). */
@Stateless
@RolesAllowed({Role.AUDITOR, Role.LEAD_AUDITOR})
public class LateDocumentService {

  @Inject private CaseAccess access;
  @Inject private CaseDocuments documents;
  @Inject private Teams teams;
  @Inject private TakenNevertheless nevertheless;
  @Inject private Journal journal;

  /**
   * Takes a document as it is.
   *
   * @param reason why it is taken although the completeness check would stop it, or null
   * @throws InvalidInput if the check would stop it and no reason is given
   * @throws jp.akashi.refusal.Stale if it was answered anew since
   */
  public void accept(ApplicationNumber number, SeenDocument seen, @Nullable String reason) {
    Application application = evaluated(number);
    CaseDocument document = answered(application, seen);
    nevertheless.refuseUnreasoned(application, List.of(seen), reason);
    DocumentState before = document.state();
    document.accept();
    record(document, before);
  }

  /**
   * Asks the applicant to hand a document in again.
   *
   * @param comment what is wrong and what to do, never blank
   * @throws jp.akashi.refusal.Stale if it was answered anew since
   * @throws OutOfOrder if it consists of records, which nobody can write while the case is
   *     evaluated
   */
  public void giveBack(ApplicationNumber number, SeenDocument seen, String comment) {
    new InvalidInput.Check().text(comment, "comment", 2000).orRefuse();
    CaseDocument document = answered(evaluated(number), seen);
    if (document.isOfRecords()) {
      throw new OutOfOrder("document.recordNotNow", seen.code());
    }
    DocumentState before = document.state();
    document.giveBack(comment);
    record(document, before);
  }

  private Application evaluated(ApplicationNumber number) {
    Application application = access.visible(number);
    teams.refuseOthers(number);
    if (!application.state().isUnderEvaluation()) {
      throw new OutOfOrder("document.notNow", application.state().name());
    }
    return application;
  }

  private CaseDocument answered(Application application, SeenDocument seen) {
    documents.asked(application, seen.code());
    CaseDocument document =
        documents
            .find(application.number(), seen.code())
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
