package jp.akashi.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseAccess;
import jp.akashi.application.CaseActs;
import jp.akashi.application.CaseLetters;
import jp.akashi.application.CaseState;
import jp.akashi.application.CaseStep;
import jp.akashi.application.DeadlineExtensions;
import jp.akashi.application.StepOutcome;
import jp.akashi.calendar.BusinessDays;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.Role;
import jp.akashi.refusal.FieldError;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.scheme.Bilingual;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.IfNotPrepared;
import jp.akashi.scheme.RequiredDocument;
import jp.akashi.scheme.SchemeService;
import jp.akashi.scheme.TextValues;
import org.jspecify.annotations.Nullable;

/** The reception desk: judges each document, accepts, asks for correction (補正), or returns. */
@Stateless
@RolesAllowed(Role.RECEPTION_OFFICER)
public class ReceptionService {

  /** The clock of a correction. */
  private static final String CORRECTION = "K01";

  @Inject private CaseAccess access;
  @Inject private CaseActs acts;
  @Inject private CaseDocuments documents;
  @Inject private DeadlineExtensions extensions;
  @Inject private CaseLetters letters;
  @Inject private SchemeService scheme;
  @Inject private BusinessDays businessDays;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /** Takes documents as they are. */
  public void acceptDocuments(ApplicationNumber number, Collection<String> codes) {
    Application application = judged(number);
    for (String code : codes) {
      CaseDocument document = answered(application, code);
      DocumentState before = document.state();
      document.accept();
      record(document, before);
    }
  }

  /**
   * Asks for correction of a document; the applicant reads it when the request is sent.
   *
   * @param comment what is wrong and what to do, never blank
   */
  public void giveBackDocument(ApplicationNumber number, String code, String comment) {
    new InvalidInput.Check().text(comment, "comment", 2000).orRefuse();
    Application application = judged(number);
    CaseDocument document =
        documents
            .find(number, code)
            .orElseGet(() -> asked(application, documents.asked(application, code)));
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
    letters.send(application, "application-accepted", TextValues.none());
  }

  private static boolean isOpen(RequiredDocument required, CaseDocument document) {
    return switch (document.state()) {
      case AWAITED, RETURNED, SUBMITTED, SCANNING, QUARANTINED -> true;
      case NOT_PREPARED -> required.ifNotPrepared() == IfNotPrepared.CORRECTION;
      case ON_SITE, NOT_APPLICABLE, ACCEPTED -> false;
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
    List<Bilingual> points = points(application, request);
    journal.record(number.value(), "application.correctionText", Change.to(request));
    acts.take(
        application,
        CaseStep.CHECK_COMPLETENESS,
        StepOutcome.CORRECTION_REQUESTED,
        CaseState.CORRECTION,
        "application.correctionRequested");
    letters.send(
        application,
        "correction-requested",
        TextValues.none().number("documents.count", points.size()).lines("documents.list", points));
  }

  /** What the correction letter lists: the officer's words, then each document given back. */
  private List<Bilingual> points(Application application, String request) {
    List<Bilingual> points = new ArrayList<>(List.of(new Bilingual(request, request)));
    points.addAll(returned(application).toList());
    return points;
  }

  private Stream<Bilingual> returned(Application application) {
    return documents.of(application.number()).stream()
        .filter(document -> document.state() == DocumentState.RETURNED)
        .map(document -> point(documents.asked(application, document.code()), document.comment()));
  }

  private static Bilingual point(RequiredDocument required, @Nullable String comment) {
    return new Bilingual(
        required.code() + " " + required.name().ja() + "：" + comment,
        required.code() + " " + required.name().en() + ": " + comment);
  }

  /**
   * Gives the applicant more time for the correction.
   *
   * @param reasons never blank
   */
  public void extendCorrection(ApplicationNumber number, String reasons) {
    extensions.extend(access.visible(number), CaseStep.CORRECT_APPLICATION, CORRECTION, reasons);
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
    letters.send(
        application,
        "case-returned",
        TextValues.none().text("reasons", reasons).date("retention.until", erasedOn(application)));
  }

  /** Evidence of a case without certification goes after the time to object (R-ABORT). */
  private LocalDate erasedOn(Application application) {
    EditionId edition = new EditionId(application.edition());
    LocalDate objection = scheme.clock(edition, "K19").due(JapaneseTime.today(clock), businessDays);
    Period kept = scheme.content(edition).term("retention", "R-ABORT").length();
    return kept == null ? objection : objection.plus(kept);
  }
}
