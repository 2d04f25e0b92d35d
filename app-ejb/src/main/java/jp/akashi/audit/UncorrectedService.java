package jp.akashi.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Applications;
import jp.akashi.application.CaseAccess;
import jp.akashi.application.CaseActs;
import jp.akashi.application.CaseLetters;
import jp.akashi.application.CaseState;
import jp.akashi.application.CaseStep;
import jp.akashi.application.CaseWorkflow;
import jp.akashi.application.StepOutcome;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.nonconformity.Nonconformities;
import jp.akashi.nonconformity.Nonconformity;
import jp.akashi.nonconformity.NonconformityState;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.review.Teams;
import org.jspecify.annotations.Nullable;

/**
 * What was not corrected in time is reported as it is (M13, R19): the file goes to technical review
 * and decision with its nonconformities open, which forbid a grant (R03, R04) and allow a refusal.
 */
@Stateless
@RolesAllowed({Role.AUDITOR, Role.LEAD_AUDITOR})
public class UncorrectedService {

  @Inject private CaseAccess access;
  @Inject private CaseActs acts;
  @Inject private CaseLetters letters;
  @Inject private Applications applications;
  @Inject private CaseWorkflow workflow;
  @Inject private Teams teams;
  @Inject private Nonconformities nonconformities;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /** Whether the time of everything that is not corrected is over. */
  public boolean isOver(ApplicationNumber number) {
    return access.visible(number).state() == CaseState.CORRECTING
        && isLate(number, nonconformities.open(number));
  }

  /**
   * Whoever reported in time does not lose by when it was looked at; once the case is the
   * applicant's again, what was reported before counts no more.
   */
  private boolean isLate(ApplicationNumber number, List<Nonconformity> open) {
    LocalDate today = JapaneseTime.today(clock);
    boolean looking = workflow.waitsFor(number, CaseStep.VERIFY_CORRECTIONS);
    return !open.isEmpty()
        && open.stream().allMatch(n -> n.isOverdue(today) && !(looking && isInTime(n)));
  }

  private static boolean isInTime(Nonconformity one) {
    Instant reported = one.view().reportedAt();
    return reported != null && !JapaneseTime.dateOf(reported).isAfter(one.due());
  }

  /**
   * Ends the corrections: the report is written next.
   *
   * @param reasons what is missing and what was tried; the applicant reads it
   * @throws InvalidInput if there are none, or something reported was not looked at
   * @throws OutOfOrder while the time of something open runs
   * @throws jp.akashi.refusal.Forbidden unless the caller leads the team
   */
  public void end(ApplicationNumber number, @Nullable String reasons) {
    Application application = access.visible(number);
    teams.refuseAllButLead(number);
    applications.lock(application);
    List<Nonconformity> open = nonconformities.open(number);
    InvalidInput.Check check = new InvalidInput.Check().text(reasons, "reasons", 4000);
    open.forEach(
        n -> check.that(n.state() != NonconformityState.REPORTED, n.code(), "audit.notVerified"));
    check.orRefuse();
    if (!isLate(number, open)) {
      throw new OutOfOrder("audit.timeRuns");
    }
    journal.record(number.value(), "audit.notCorrectedReasons", Change.to(reasons));
    if (workflow.waitsFor(number, CaseStep.CORRECT_NONCONFORMITIES)) {
      acts.take(
          application,
          CaseStep.CORRECT_NONCONFORMITIES,
          StepOutcome.REPORTED,
          "audit.correctionsEnded");
    }
    acts.take(
        application,
        CaseStep.VERIFY_CORRECTIONS,
        StepOutcome.VERIFIED,
        CaseState.ON_SITE_AUDIT,
        "audit.notCorrected");
    String codes = open.stream().map(Nonconformity::code).collect(Collectors.joining(", "));
    letters.tell(application, "notice.notCorrected", codes + "\n" + reasons);
  }
}
