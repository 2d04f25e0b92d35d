package jp.akashi.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseAccess;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.scheme.Necessity;
import jp.akashi.scheme.RequiredDocument;

/**
 * The required documents of a case: seeing them, and what the applicant says of them. Whoever says
 * something of a document names what they saw; where it was answered anew since, that is refused
 * with {@link jp.akashi.refusal.Stale}.
 */
@Stateless
@RolesAllowed({
  Role.APPLICANT_CLERK,
  Role.INFORMATION_MANAGER,
  Role.SYSTEM_MANAGER,
  Role.REPRESENTATIVE
})
public class DocumentService {

  @PersistenceContext private EntityManager entities;
  @Inject private CaseAccess access;
  @Inject private CaseDocuments documents;
  @Inject private Answering answering;
  @Inject private RecordForms records;
  @Inject private ScreenForms onScreen;
  @Inject private DocumentList list;
  @Inject private Writings writings;
  @Inject private CurrentPerson current;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /** Every document the case asks for, for whoever may see the case. */
  @PermitAll
  public List<DocumentView> of(ApplicationNumber number) {
    return list.of(access.visible(number));
  }

  /** The applicant says that a document was not prepared: an answer, never an error (R34). */
  public DocumentView notPrepared(ApplicationNumber number, SeenDocument seen, String reason) {
    return declare(number, seen, DocumentState.NOT_PREPARED, reason);
  }

  /**
   * The applicant asks that a document be looked at on site without taking a copy.
   *
   * @throws InvalidInput if the edition wants a copy of this one
   */
  public DocumentView onSite(ApplicationNumber number, SeenDocument seen, String reason) {
    if (!documents.asked(access.own(number), seen.code()).onSiteInspection()) {
      throw new InvalidInput("reason", "document.copyNeeded");
    }
    return declare(number, seen, DocumentState.ON_SITE, reason);
  }

  /**
   * The applicant says that a document does not apply to this case.
   *
   * @throws InvalidInput if the edition wants it in every case, or by what the case says of itself
   */
  public DocumentView notApplicable(ApplicationNumber number, SeenDocument seen, String reason) {
    Application application = access.own(number);
    RequiredDocument required = documents.asked(application, seen.code());
    if (required.necessity() == Necessity.MANDATORY
        && required.condition().terms().findAny().isEmpty()) {
      throw new InvalidInput("reason", "document.alwaysNeeded");
    }
    if (documents.isNeeded(application, seen.code())) {
      throw new InvalidInput("reason", "document.neededByAnswers");
    }
    return declare(number, seen, DocumentState.NOT_APPLICABLE, reason);
  }

  private DocumentView declare(
      ApplicationNumber number, SeenDocument seen, DocumentState state, String reason) {
    new InvalidInput.Check().text(reason, "reason", 2000).orRefuse();
    Application application = answering.writable(number);
    refuseRecords(application, seen.code(), "reason");
    CaseDocument document = answering.document(application, seen);
    DocumentState before = document.state();
    document.declare(state, reason, current.username(), clock.instant());
    return told(application, document, before);
  }

  /**
   * Answers forms that have no fields of their own with one statement: the caller stands by what is
   * said.
   *
   * @param forms as the caller saw them
   * @param statement never blank
   * @throws InvalidInput if one of them takes a file, has fields, or is made of records of the case
   */
  public void state(ApplicationNumber number, Collection<SeenDocument> forms, String statement) {
    new InvalidInput.Check().text(statement, "statement", 4000).orRefuse();
    Application application = answering.writable(number);
    for (SeenDocument form : forms) {
      if (!documents.asked(application, form.code()).isForm()) {
        throw new InvalidInput("statement", "document.fileNeeded");
      }
      refuseRecords(application, form.code(), "statement");
      if (!onScreen.fields(application, form.code()).isEmpty()) {
        throw new InvalidInput("statement", "document.hasFields", form.code());
      }
      CaseDocument document = answering.document(application, form);
      DocumentState before = document.state();
      document.state(statement, current.username(), clock.instant());
      writings.saved(application, document);
      told(application, document, before);
    }
  }

  /** Of what consists of records nothing is said: it is prepared when these are written. */
  private void refuseRecords(Application application, String code, String field) {
    if (records.isOne(application, code)) {
      throw new InvalidInput(field, "document.isRecord", code);
    }
  }

  /** The applicant takes an answer back. */
  public DocumentView reopen(ApplicationNumber number, SeenDocument seen) {
    Application application = answering.writable(number);
    refuseRecords(application, seen.code(), "how");
    CaseDocument document = answering.document(application, seen);
    DocumentState before = document.state();
    document.reopen(current.username(), clock.instant());
    return told(application, document, before);
  }

  /**
   * The applicant takes one of several files that count side by side out again; it stays on record.
   *
   * @param piece number of the file
   * @throws jp.akashi.refusal.NotFound if no such piece counts
   * @throws jp.akashi.refusal.OutOfOrder if the document is accepted, or it is the only one
   */
  public DocumentView takeOut(ApplicationNumber number, SeenDocument seen, int piece) {
    Application application = answering.writable(number);
    CaseDocument document = answering.document(application, seen);
    DocumentState before = document.state();
    EvidenceVersion version = document.takeOut(piece, answering.now());
    journal.record(
        number.value(),
        "document.takenOut",
        Change.of(version.labelWithPiece() + " SHA-256 " + version.sha256(), null));
    return told(application, document, before);
  }

  private DocumentView told(Application application, CaseDocument document, DocumentState before) {
    answering.record(application, document, before);
    entities.flush();
    return list.of(application, document);
  }
}
