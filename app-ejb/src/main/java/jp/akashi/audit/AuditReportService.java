package jp.akashi.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseAccess;
import jp.akashi.application.CaseActs;
import jp.akashi.application.CaseLetters;
import jp.akashi.application.CaseState;
import jp.akashi.application.CaseStep;
import jp.akashi.application.StepOutcome;
import jp.akashi.calendar.BusinessDays;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.paper.PaperPdf;
import jp.akashi.paper.Seal;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.NotFound;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.review.PastWork;
import jp.akashi.review.TeamMember;
import jp.akashi.review.Teams;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.SchemeService;
import jp.akashi.scheme.TextValues;

/** The audit report: the lead auditor concludes, the record fills in the rest. */
@Stateless
@RolesAllowed(Role.LEAD_AUDITOR)
public class AuditReportService {

  /** The applicant may point out errors of fact within the time for document findings. */
  private static final String FACTS = "K10";

  @Inject private CaseAccess access;
  @Inject private CaseActs acts;
  @Inject private CaseLetters letters;
  @Inject private Teams teams;
  @Inject private PastWork pastWork;
  @Inject private Audits audits;
  @Inject private AuditReportPaper paper;
  @Inject private Seal seal;
  @Inject private SchemeService scheme;
  @Inject private BusinessDays businessDays;
  @Inject private CurrentPerson current;
  @Inject private Clock clock;

  /**
   * Hands the sealed report in: the file goes to technical review.
   *
   * @throws jp.akashi.refusal.InvalidInput naming {@code items.<number>} for every item to be
   *     judged anew because a tie of its judge became known (EXC-07)
   * @throws jp.akashi.refusal.Forbidden unless the caller leads the team
   * @throws OutOfOrder until every present member has declared again after the audit (R09)
   */
  public void report(ApplicationNumber number, Conclusion conclusion) {
    conclusion.check();
    Application application = access.visible(number);
    teams.refuseAllButLead(number);
    refuseUnlessDeclaredAfter(teams.of(number));
    refuseUnassessed(number);
    byte[] pdf = seal.seal(new PaperPdf().draw(paper.of(application, conclusion)), number + " B17");
    audits.of(number).reported(conclusion, pdf, current.username(), clock.instant());
    acts.take(
        application,
        CaseStep.WRITE_AUDIT_REPORT,
        StepOutcome.REPORTED,
        CaseState.TECHNICAL_REVIEW,
        "audit.reported");
    LocalDate due =
        scheme
            .clock(new EditionId(application.edition()), FACTS)
            .due(JapaneseTime.today(clock), businessDays);
    letters.send(application, "report-sent", TextValues.none().date("due.date", due));
  }

  static void refuseUnlessDeclaredAfter(List<TeamMember> team) {
    if (!team.stream().allMatch(TeamMember::hasDeclaredAfter)) {
      throw new OutOfOrder("audit.declareAfter");
    }
  }

  private void refuseUnassessed(ApplicationNumber number) {
    InvalidInput.Check check = new InvalidInput.Check();
    pastWork.check(number, check);
    check.orRefuse();
  }

  /**
   * The latest sealed report, for whoever may see the case.
   *
   * @throws NotFound before it is handed in
   */
  @PermitAll
  public byte[] pdf(ApplicationNumber number) {
    return pdf(number, record -> true);
  }

  /**
   * The sealed report of one audit, for whoever may see the case.
   *
   * @param round 1 for the first audit of the case, more for each after it was sent back (R21)
   * @throws NotFound if none was handed in
   */
  @PermitAll
  public byte[] pdf(ApplicationNumber number, int round) {
    return pdf(number, record -> record.round() == round);
  }

  private byte[] pdf(ApplicationNumber number, Predicate<AuditRecord> wanted) {
    access.visible(number);
    return audits.records(number).stream()
        .filter(wanted)
        .map(AuditRecord::report)
        .filter(Objects::nonNull)
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new NotFound("audit.noReport", number.value()));
  }
}
