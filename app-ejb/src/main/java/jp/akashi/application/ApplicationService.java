package jp.akashi.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.refusal.FieldError;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.Stale;
import jp.akashi.scheme.SchemeService;
import jp.akashi.scheme.TextValues;
import org.jspecify.annotations.Nullable;

/** Writing, signing off, submitting and withdrawing an application: the applicant's side. */
@Stateless
@RolesAllowed({
  Role.APPLICANT_CLERK,
  Role.INFORMATION_MANAGER,
  Role.SYSTEM_MANAGER,
  Role.REPRESENTATIVE
})
public class ApplicationService {

  @PersistenceContext private EntityManager entities;
  @Inject private Applications applications;
  @Inject private CaseAccess access;
  @Inject private CaseActs acts;
  @Inject private CaseWorkflow workflow;
  @Inject private SchemeService scheme;
  @Inject private CaseLetters letters;
  @Inject private Receipts receipts;
  @Inject private Withdrawal withdrawal;
  @Inject private FormCorrections corrections;
  @Inject private CurrentPerson current;
  @Inject private Journal journal;
  @Inject private Clock clock;
  @Inject private QuestionsAnswered questions;
  @Inject private FormInForce inForce;
  @Inject private CarriedAnswers carried;
  @Inject @Any private Instance<SubmissionCheck> checks;
  @Inject @Any private Instance<PartOfSubmission> parts;

  /** Begins a draft on the active edition. */
  public ApplicationView begin() {
    Application application =
        new Application(
            applications.nextNumber(LocalDate.now(clock).getYear()),
            access.ownCompany(),
            scheme.activeEdition().id().value(),
            clock.instant());
    applications.add(application);
    journal.record(application.number().value(), "application.begun", Change.to(CaseState.DRAFT));
    return ApplicationView.of(application);
  }

  /**
   * Keeps what was written so far.
   *
   * @throws Stale if a colleague wrote since {@code version} was read
   * @throws InvalidInput naming every value that does not fit its field or the edition's question
   */
  public ApplicationView write(ApplicationNumber number, ApplicationForm form, int version) {
    Application application = access.own(number);
    // first: a form that asks otherwise by now is compared, not found fault with
    Stale.unlessSame(version, application.version());
    List<FieldError> wrong = new ArrayList<>(form.wrong());
    wrong.addAll(questions.questions(application).wrong(form.answers()));
    refuse(wrong);
    String signedOffBy = application.signedOffBy();
    Set<String> others = application.form().answeredOtherwise(form);
    application.write(form, version, current.username(), clock.instant());
    carried.confirm(number, others);
    if (signedOffBy != null) {
      journal.record(number.value(), "application.signOffVoided", new Change(signedOffBy, null));
    }
    entities.flush();
    return ApplicationView.of(application);
  }

  /**
   * What is still to be written before the representative can sign it off.
   *
   * @return errors naming the fields, in the order of the form; empty if it is complete
   */
  public List<FieldError> missing(ApplicationNumber number) {
    return missing(access.own(number));
  }

  private List<FieldError> missing(Application application) {
    List<FieldError> missing = new ArrayList<>(application.form().missing());
    missing.addAll(questions.open(application));
    return missing;
  }

  /**
   * The representative signs off what they read.
   *
   * @param read version of the application they read, or null for what is written now
   * @throws Stale if it was changed since
   * @throws InvalidInput naming every field and question without an answer
   * @throws jp.akashi.refusal.OutOfOrder if a draft stands on a form that is not in force
   */
  @RolesAllowed(Role.REPRESENTATIVE)
  public ApplicationView signOff(ApplicationNumber number, @Nullable Integer read) {
    Application application = access.own(number);
    Stale.unlessRead(read, application.version());
    inForce.check(application);
    refuse(missing(application));
    application.signOff(current.username(), clock.instant());
    journal.record(number.value(), "application.signedOff", Change.NONE);
    entities.flush();
    return ApplicationView.of(application);
  }

  /**
   * Submits the application, or hands it in again after correction.
   *
   * @throws InvalidInput naming everything that is still open
   * @throws jp.akashi.refusal.OutOfOrder if a draft stands on a form that is not in force
   */
  public ApplicationView submit(ApplicationNumber number) {
    Application application = access.own(number);
    inForce.check(application);
    refuseWhileOpen(application);
    CaseState before = application.state();
    application.submit(clock.instant());
    parts.forEach(part -> part.handIn(application));
    if (before == CaseState.DRAFT) {
      journal.record(
          number.value(), "application.submitted", Change.of(before, CaseState.SUBMITTED));
      workflow.submitted(number);
      receipts.give(
          application, letters.send(application, "application-submitted", TextValues.none()));
    } else {
      journal.record(
          number.value(), "application.resubmitted", Change.of(before, CaseState.SUBMITTED));
      workflow.completed(number, CaseStep.CORRECT_APPLICATION, StepOutcome.RESUBMITTED);
      receipts.give(application, List.of());
    }
    corrections.handedIn(application);
    entities.flush();
    return ApplicationView.of(application);
  }

  private void refuseWhileOpen(Application application) {
    List<FieldError> open =
        checks.stream().flatMap(check -> check.open(application).stream()).toList();
    refuse(open);
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }

  /** Withdraws the application at any time before the decision. */
  @RolesAllowed(Role.REPRESENTATIVE)
  public ApplicationView withdraw(ApplicationNumber number) {
    Application application = access.own(number);
    CaseState before = application.state();
    acts.become(application, CaseState.WITHDRAWN, "application.withdrawn");
    if (before != CaseState.DRAFT) {
      workflow.withdrawn(number);
      withdrawal.confirm(application, before);
    }
    entities.flush();
    return ApplicationView.of(application);
  }

  /** The caller's company's applications, newest first. */
  public List<ApplicationView> mine() {
    return applications.by(access.ownCompany()).stream().map(ApplicationView::of).toList();
  }
}
