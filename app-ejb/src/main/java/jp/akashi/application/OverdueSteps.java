package jp.akashi.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.notice.Notices;
import jp.akashi.notice.Recipient;
import jp.akashi.person.Role;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.SchemeService;

/**
 * What the body itself does not do in time is told to whom the edition names for that clock (K04,
 * K11, K14, K16, K17, K18). The process models watch the other steps.
 */
@Stateless
@RolesAllowed(Role.ENGINE)
public class OverdueSteps {

  private static final Set<CaseStep> WATCHED =
      EnumSet.of(
          CaseStep.ASSIGN_TEAM,
          CaseStep.REVIEW_DOCUMENTS,
          CaseStep.VERIFY_CORRECTIONS,
          CaseStep.WRITE_AUDIT_REPORT,
          CaseStep.REVIEW_FILE,
          CaseStep.DECIDE,
          CaseStep.SIGN_CERTIFICATE);

  /** Who is told, by what the edition does when a clock runs out. */
  private static final Map<String, String> TOLD =
      Map.of("escalate-manager", Role.CERTIFICATION_MANAGER, "escalate-head", Role.HEAD_OF_BODY);

  @Inject private Applications applications;
  @Inject private CaseWorkflow workflow;
  @Inject private SchemeService scheme;
  @Inject private Journal journal;
  @Inject private Notices notices;
  @Inject private Clock clock;

  /** Steps of the body that were to be taken before now. */
  public List<OpenStep> now() {
    return workflow.openStepsAt(WATCHED).stream()
        .filter(step -> step.due() != null && step.due().isBefore(clock.instant()))
        .toList();
  }

  /** Tells of one, once for each day it was to be taken by. What was told locks nothing. */
  public void tell(OpenStep step) {
    if (isTold(step)) {
      return;
    }
    Application application = applications.of(step.number());
    applications.lock(application);
    if (!isTold(step)) {
      whom(application, step).ifPresent(role -> tell(role, step));
    }
  }

  private boolean isTold(OpenStep step) {
    return journal.notedMine(
        step.number().value(), "notice.stepOverdue", words(step), step.since());
  }

  private Optional<String> whom(Application application, OpenStep step) {
    return workflow
        .clockOf(step.step())
        .map(code -> scheme.clock(new EditionId(application.edition()), code).expiryAction())
        .map(TOLD::get);
  }

  private void tell(String role, OpenStep step) {
    String number = step.number().value();
    notices.tell(Recipient.role(role), number, "notice.stepOverdue", null);
    journal.record(number, "notice.stepOverdue", Change.to(words(step)));
  }

  private static String words(OpenStep step) {
    return step.step() + " " + JapaneseTime.dateOf(step.due());
  }
}
