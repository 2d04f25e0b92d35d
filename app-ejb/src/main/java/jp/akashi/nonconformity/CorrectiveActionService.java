package jp.akashi.nonconformity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Applications;
import jp.akashi.application.CaseAccess;
import jp.akashi.application.CaseActs;
import jp.akashi.application.CaseStep;
import jp.akashi.application.CaseWorkflow;
import jp.akashi.application.StepNotOpen;
import jp.akashi.application.StepOutcome;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.refusal.FieldError;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.SchemeService;

/** Nonconformities as the applicant works on them. */
@Stateless
@RolesAllowed({
  Role.APPLICANT_CLERK,
  Role.INFORMATION_MANAGER,
  Role.SYSTEM_MANAGER,
  Role.REPRESENTATIVE
})
public class CorrectiveActionService {

  @PersistenceContext private EntityManager entities;
  @Inject private CaseAccess access;
  @Inject private Applications applications;
  @Inject private CaseWorkflow workflow;
  @Inject private CaseActs acts;
  @Inject private SchemeService scheme;
  @Inject private Nonconformities nonconformities;
  @Inject private CurrentPerson current;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /** All of a case, for whoever may see the case. */
  @PermitAll
  public List<NonconformityView> of(ApplicationNumber number) {
    access.visible(number);
    return nonconformities.of(number).stream().map(Nonconformity::view).toList();
  }

  /**
   * Keeps what is written about one, complete or not.
   *
   * @param code such as {@code NC-1}
   * @throws InvalidInput if the edition knows no document of a code
   * @throws jp.akashi.refusal.Stale if a colleague wrote meanwhile
   * @throws StepNotOpen unless the case waits for corrections
   */
  public NonconformityView write(
      ApplicationNumber number, String code, Written written, int version) {
    Application application = access.own(number);
    if (!workflow.waitsFor(number, CaseStep.CORRECT_NONCONFORMITIES)) {
      throw new StepNotOpen(number, CaseStep.CORRECT_NONCONFORMITIES);
    }
    List<String> unknown = new ArrayList<>(written.evidence());
    unknown.removeAll(scheme.documentCodes(new EditionId(application.edition())));
    new InvalidInput.Check()
        .that(unknown.isEmpty(), "evidence", "document.notFound", String.join(", ", unknown))
        .orRefuse();
    Nonconformity nonconformity = nonconformities.of(number, code);
    nonconformity.write(written.corrective(), written.evidence(), version);
    entities.flush();
    return nonconformity.view();
  }

  /** What the applicant writes about one, with the codes of the documents that show it. */
  public record Written(CorrectiveAction corrective, Collection<String> evidence) {

    public Written {
      corrective = corrective == null ? CorrectiveAction.NONE : corrective;
      evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
  }

  /**
   * Reports on all that the applicant has; the auditors verify next.
   *
   * @throws InvalidInput naming what is missing, such as {@code NC-1.cause}
   */
  public void report(ApplicationNumber number) {
    Application application = access.own(number);
    applications.lock(application);
    List<Nonconformity> mine =
        nonconformities.of(number).stream().filter(n -> n.state().isApplicants()).toList();
    List<FieldError> gaps = mine.stream().flatMap(n -> n.gaps().stream()).toList();
    if (!gaps.isEmpty()) {
      throw new InvalidInput(gaps);
    }
    for (Nonconformity nonconformity : mine) {
      nonconformity.report(current.username(), clock.instant());
      journal.record(number.value(), "nonconformity.reported", Change.to(nonconformity.code()));
    }
    acts.take(
        application,
        CaseStep.CORRECT_NONCONFORMITIES,
        StepOutcome.REPORTED,
        "audit.correctionsReported");
  }
}
