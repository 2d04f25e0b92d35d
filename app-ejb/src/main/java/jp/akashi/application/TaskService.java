package jp.akashi.application;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.akashi.applicant.ApplicantCompanies;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import org.jspecify.annotations.Nullable;

/**
 * What waits, for whom: everybody's first page, and the board of those who lead. However many cases
 * are open, it asks the engine once and the records twice.
 */
@Stateless
@PermitAll
public class TaskService {

  private static final Set<String> AUDITORS = Set.of(Role.AUDITOR, Role.LEAD_AUDITOR);

  @Inject private Applications applications;
  @Inject private ApplicantCompanies companies;
  @Inject private CaseWorkflow workflow;
  @Inject private CaseTeams teams;
  @Inject private CurrentPerson current;

  /**
   * A step that waits, with the case it belongs to.
   *
   * @param title what the applicant calls it, or null
   * @param company name of the applicant company
   * @param kana its reading, for searching
   * @param team sign-in names of the present team, its lead first
   */
  public record Task(
      OpenStep step,
      @Nullable String title,
      String company,
      String kana,
      CaseState state,
      List<String> team) {

    /** The stage the case is in. */
    public CaseStage stage() {
      return CaseStage.of(state);
    }
  }

  /**
   * What waits for the caller, earliest deadline first. An auditor's are those of the cases whose
   * team they are on.
   */
  public List<Task> mine() {
    if (current.isApplicant()) {
      return tasks(ofOwnCompany());
    }
    Set<CaseStep> steps =
        Arrays.stream(CaseStep.values())
            .filter(step -> !step.isApplicants() && current.has(step.candidateGroup()))
            .collect(Collectors.toSet());
    String caller = current.username();
    return steps.isEmpty()
        ? List.of()
        : tasks(workflow.openStepsAt(steps)).stream().filter(t -> isFor(caller, t)).toList();
  }

  private static boolean isFor(String caller, Task task) {
    return !AUDITORS.contains(task.step().step().candidateGroup())
        || task.team().isEmpty()
        || task.team().contains(caller);
  }

  /** Everything that waits in any case, earliest deadline first. */
  @RolesAllowed({Role.CERTIFICATION_MANAGER, Role.HEAD_OF_BODY, Role.RECEPTION_OFFICER})
  public List<Task> board() {
    return tasks(workflow.openStepsAt(EnumSet.allOf(CaseStep.class)));
  }

  private List<OpenStep> ofOwnCompany() {
    List<ApplicationNumber> numbers =
        companies.actedForBy(current.username()).map(applications::by).orElse(List.of()).stream()
            .map(Application::number)
            .toList();
    return workflow.openSteps(numbers).stream().filter(s -> s.step().isApplicants()).toList();
  }

  private List<Task> tasks(List<OpenStep> open) {
    if (open.isEmpty()) {
      return List.of();
    }
    Set<ApplicationNumber> numbers =
        open.stream().map(OpenStep::number).collect(Collectors.toSet());
    Map<ApplicationNumber, Application> cases =
        applications.all(numbers).stream()
            .collect(Collectors.toMap(Application::number, Function.identity()));
    Map<ApplicationNumber, List<String>> members = teams.of(numbers);
    return open.stream()
        .map(s -> task(s, cases.get(s.number()), members.getOrDefault(s.number(), List.of())))
        .toList();
  }

  private static Task task(OpenStep step, Application application, List<String> team) {
    return new Task(
        step,
        application.title(),
        application.company().details().name(),
        application.company().details().kana(),
        application.state(),
        team);
  }
}
