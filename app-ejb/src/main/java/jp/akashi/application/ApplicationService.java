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
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.refusal.FieldError;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.scheme.SchemeService;
import jp.akashi.scheme.TextValues;

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
  @Inject private CurrentPerson current;
  @Inject private Journal journal;
  @Inject private Clock clock;
  @Inject private QuestionsAnswered questions;
  @Inject @Any private Instance<SubmissionCheck> checks;

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
   * @throws jp.akashi.refusal.Stale if a colleague wrote since {@code version} was read
   * @throws InvalidInput naming every value that does not fit its field or the edition's question
   */
  public ApplicationView write(ApplicationNumber number, ApplicationForm form, int version) {
    Application application = access.own(number);
    List<FieldError> wrong = new ArrayList<>(form.wrong());
    wrong.addAll(questions.questions(application).wrong(form.answers()));
    refuse(wrong);
    String signedOffBy = application.signedOffBy();
    application.write(form, version, current.username(), clock.instant());
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
   * The representative signs off what is written now.
   *
   * @throws InvalidInput naming every field and question without an answer
   */
  @RolesAllowed(Role.REPRESENTATIVE)
  public ApplicationView signOff(ApplicationNumber number) {
    Application application = access.own(number);
    refuse(missing(application));
    application.signOff(current.username(), clock.instant());
    journal.record(number.value(), "application.signedOff", Change.NONE);
    entities.flush();
    return ApplicationView.of(application);
  }

  /** Submits the application, or hands it in again after correction. */
  public ApplicationView submit(ApplicationNumber number) {
    Application application = access.own(number);
    refuseWhileOpen(application);
    CaseState before = application.state();
    application.submit(clock.instant());
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
    }
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
