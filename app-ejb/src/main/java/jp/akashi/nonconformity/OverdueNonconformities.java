package jp.akashi.nonconformity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Applications;
import jp.akashi.application.CaseLetters;
import jp.akashi.application.CaseReminders;
import jp.akashi.application.CaseStep;
import jp.akashi.application.CaseWorkflow;
import jp.akashi.calendar.BusinessDays;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.Role;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.FindingGrade;
import jp.akashi.scheme.SchemeService;
import jp.akashi.scheme.TextValues;

/**
 * What happens while the time to correct runs out and when it is over: the applicant and the
 * manager are told of all that is late, and minor nonconformities become major where the edition
 * says so, with new time that the engine watches too. Safe to repeat.
 */
@Stateless
@RolesAllowed(Role.ENGINE)
public class OverdueNonconformities {

  private static final String ON_OVERDUE = "on-overdue=major";

  @Inject private Applications applications;
  @Inject private Nonconformities nonconformities;
  @Inject private CaseWorkflow workflow;
  @Inject private SchemeService scheme;
  @Inject private BusinessDays businessDays;
  @Inject private CaseLetters letters;
  @Inject private CaseReminders reminders;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /** The due date of a case's corrections comes near. */
  public void announce(ApplicationNumber number) {
    List<Nonconformity> open = ofApplicant(number);
    if (!open.isEmpty()) {
      letters.send(applications.of(number), "action-reminder", reminder(open));
    }
  }

  /** Plans for major nonconformities are due: whoever has none is reminded, and it is recorded. */
  public void plansOverdue(ApplicationNumber number) {
    if (ofApplicant(number).stream().anyMatch(Nonconformity::lacksPlan)) {
      reminders.tellApplicant(number, "notice.plansOverdue");
    }
  }

  /** What the applicant has to correct; nothing once the case waits for something else. */
  private List<Nonconformity> ofApplicant(ApplicationNumber number) {
    if (!workflow.waitsFor(number, CaseStep.CORRECT_NONCONFORMITIES)) {
      return List.of();
    }
    return nonconformities.open(number).stream().filter(n -> n.state().isApplicants()).toList();
  }

  /**
   * The due date of a case's corrections has passed; of those given more time since, it has not.
   */
  public void overdue(ApplicationNumber number) {
    Application application = applications.of(number);
    LocalDate today = JapaneseTime.today(clock);
    List<Nonconformity> late =
        ofApplicant(number).stream().filter(n -> n.due().isBefore(today)).toList();
    if (late.isEmpty()) {
      return;
    }
    List<Nonconformity> raised = late.stream().filter(n -> escalates(application, n)).toList();
    reminders.tellRole(number, Role.CERTIFICATION_MANAGER, "notice.correctionsOverdue");
    letters.send(application, "action-reminder", reminder(late));
    if (!raised.isEmpty()) {
      escalate(application, raised);
    }
  }

  /** How many are late, which, and since when: the earliest of their due dates. */
  static TextValues reminder(List<Nonconformity> late) {
    LocalDate due =
        late.stream().map(Nonconformity::due).min(Comparator.naturalOrder()).orElseThrow();
    return TextValues.none()
        .number("findings.count", late.size())
        .text("finding.codes", codes(late))
        .date("due.date", due);
  }

  private static String codes(List<Nonconformity> some) {
    return some.stream().map(Nonconformity::code).collect(Collectors.joining(", "));
  }

  private boolean escalates(Application application, Nonconformity nonconformity) {
    return !nonconformity.isMajor()
        && grade(application, nonconformity.grade()).escalations().contains(ON_OVERDUE);
  }

  private void escalate(Application application, List<Nonconformity> raised) {
    FindingGrade major = grade(application, Nonconformity.MAJOR);
    LocalDate due =
        scheme
            .clock(new EditionId(application.edition()), major.dueClock())
            .due(JapaneseTime.today(clock), businessDays);
    String codes = codes(raised);
    raised.forEach(n -> n.escalate(due, clock.instant()));
    workflow.rescheduled(
        application.number(), CaseStep.CORRECT_NONCONFORMITIES, JapaneseTime.endOf(due));
    journal.record(
        application.number().value(),
        "nonconformity.escalated",
        Change.of("minor", "major " + codes));
    letters.send(
        application,
        "finding-escalated",
        TextValues.none()
            .text("finding.codes", codes)
            .text("reasons", grade(application, "minor").escalationText())
            .date("due.date", due));
  }

  private FindingGrade grade(Application application, String grade) {
    return scheme.gradeOf(new EditionId(application.edition()), grade);
  }
}
