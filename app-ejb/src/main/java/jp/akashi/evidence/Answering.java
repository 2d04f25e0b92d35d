package jp.akashi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseAccess;
import jp.akashi.application.CaseState;
import jp.akashi.application.Written;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.CurrentPerson;
import jp.akashi.refusal.OutOfOrder;

/** What every answer to a required document begins and ends with, whatever is answered. */
@ApplicationScoped
class Answering {

  /** While the applicant writes or corrects, and while the body evaluates. */
  private static final Set<CaseState> OPEN =
      EnumSet.complementOf(
          EnumSet.of(
              CaseState.SUBMITTED,
              CaseState.TECHNICAL_REVIEW,
              CaseState.DECISION,
              CaseState.GRANTED,
              CaseState.REFUSED,
              CaseState.WITHDRAWN,
              CaseState.TERMINATED,
              CaseState.RETURNED,
              CaseState.DECLINED,
              CaseState.LAPSED));

  @Inject private CaseAccess access;
  @Inject private CaseDocuments documents;
  @Inject private CurrentPerson current;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /**
   * The case, if it is the caller's own.
   *
   * @throws OutOfOrder if it takes no documents now
   */
  Application writable(ApplicationNumber number) {
    Application application = access.own(number);
    if (!isOpen(application)) {
      throw new OutOfOrder("document.notNow", application.state().name());
    }
    return application;
  }

  /** Whether a case takes documents now. */
  static boolean isOpen(Application application) {
    return OPEN.contains(application.state());
  }

  /** The document, if the case asks for it; begun where it had no answer before. */
  CaseDocument document(Application application, String code) {
    documents.asked(application, code);
    return documents.find(application.number(), code).orElseGet(() -> begun(application, code));
  }

  /**
   * The same as somebody saw it.
   *
   * @throws jp.akashi.refusal.Stale if it was answered anew since
   */
  CaseDocument document(Application application, SeenDocument seen) {
    documents.asked(application, seen.code());
    Optional<CaseDocument> found = documents.find(application.number(), seen.code());
    seen.refuseUnlessStill(found.orElse(null));
    return found.orElseGet(() -> begun(application, seen.code()));
  }

  /** The caller, at this moment. */
  Written now() {
    return new Written(current.username(), clock.instant());
  }

  CaseDocument begun(Application application, String code) {
    CaseDocument document =
        new CaseDocument(application.number(), code, current.username(), clock.instant());
    documents.add(document);
    return document;
  }

  /** Notes in the journal what an answer made of a document. */
  void record(Application application, CaseDocument document, DocumentState before) {
    journal.record(
        application.number().value(),
        "document.answered",
        Change.of(document.code() + " " + before, document.code() + " " + document.state()));
  }
}
