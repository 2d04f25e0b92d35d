package jp.akashi.application;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.applicant.CompanyContact;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.NotFound;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.scheme.TextValues;
import org.jspecify.annotations.Nullable;

/** Looking at one case: its facts, its journal and its picture. */
@Stateless
@PermitAll
public class CaseService {

  @Inject private CaseAccess access;
  @Inject private CaseActs acts;
  @Inject private CaseWorkflow workflow;
  @Inject private Journal journal;
  @Inject private CaseLetters letters;
  @Inject private Clock clock;
  @Inject private CaseJournal readable;
  @Inject private StepClocks clocks;
  @Inject private Receipts receipts;

  /**
   * A case the caller may see.
   *
   * @throws NotFound if it is not the caller's to see
   */
  public ApplicationView of(ApplicationNumber number) {
    return ApplicationView.of(access.visible(number));
  }

  /** Whom the applicant names for questions, in the company's order. */
  public List<CompanyContact> contacts(ApplicationNumber number) {
    return access.visible(number).company().contacts();
  }

  /**
   * A receipt, sealed.
   *
   * @param round 1 for the submission, more for each correction
   * @throws NotFound if the case is not the caller's to see, or there is none of that round
   */
  public byte[] receipt(ApplicationNumber number, int round) {
    access.visible(number);
    return receipts
        .of(number, round)
        .orElseThrow(() -> new NotFound("receipt.notFound", number.value()))
        .pdf();
  }

  /** What the case waits for now. */
  public List<OpenStep> openSteps(ApplicationNumber number) {
    access.visible(number);
    return workflow.openSteps(number);
  }

  /** What the case waits for, each with the reason of its deadline. */
  public List<StepClock> deadlines(ApplicationNumber number) {
    Application application = access.visible(number);
    return workflow.openSteps(number).stream().map(s -> clocks.of(application, s)).toList();
  }

  /** The case's journal as the caller may read it, oldest first. */
  public List<Journal.Line> journal(ApplicationNumber number) {
    access.visible(number);
    return readable.of(number);
  }

  /** The case's process models with what is done and what waits. */
  public List<CaseDiagram> diagrams(ApplicationNumber number) {
    access.visible(number);
    return workflow.diagrams(number);
  }

  /**
   * Warns the applicant that the review will be terminated, and when, unless things change.
   *
   * @param until last day to answer, in Japan; must lie ahead
   */
  @RolesAllowed({Role.CERTIFICATION_MANAGER, Role.HEAD_OF_BODY})
  public void warn(ApplicationNumber number, @Nullable String reasons, @Nullable LocalDate until) {
    Application application = access.visible(number);
    new InvalidInput.Check()
        .text(reasons, "reasons", 4000)
        .that(until != null, "until", "required")
        .that(until == null || until.isAfter(JapaneseTime.today(clock)), "until", "day.past")
        .orRefuse();
    if (!application.state().isUnderWay()) {
      throw new OutOfOrder("case.stateForbidsAct", application.state().name(), "warn");
    }
    journal.record(number.value(), "case.terminationWarned", Change.to(until));
    letters.send(
        application,
        "termination-warning",
        TextValues.none().text("reasons", reasons).date("due.date", until));
  }

  /** Ends a review without decision, with reasons (打切り, R22), and tells the applicant. */
  @RolesAllowed({Role.CERTIFICATION_MANAGER, Role.HEAD_OF_BODY})
  public void terminate(ApplicationNumber number, @Nullable String reasons) {
    Application application = access.visible(number);
    new InvalidInput.Check().text(reasons, "reasons", 4000).orRefuse();
    acts.become(application, CaseState.TERMINATED, "case.terminated");
    journal.record(number.value(), "case.terminationReasons", Change.to(reasons));
    workflow.terminated(number);
    letters.send(application, "review-terminated", TextValues.none().text("reasons", reasons));
  }
}
