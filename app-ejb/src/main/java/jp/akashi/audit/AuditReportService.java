package jp.akashi.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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
import jp.akashi.refusal.NotFound;
import jp.akashi.refusal.OutOfOrder;
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
   * @throws jp.akashi.refusal.Forbidden unless the caller leads the team
   * @throws OutOfOrder until every member has declared interests again (R09)
   */
  public void report(ApplicationNumber number, Conclusion conclusion) {
    conclusion.check();
    Application application = access.visible(number);
    teams.refuseAllButLead(number);
    if (!teams.of(number).stream().allMatch(TeamMember::hasDeclaredAfter)) {
      throw new OutOfOrder("audit.declareAfter");
    }
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

  /**
   * The sealed report, for whoever may see the case.
   *
   * @throws NotFound before it is handed in
   */
  @PermitAll
  public byte[] pdf(ApplicationNumber number) {
    access.visible(number);
    return audits
        .find(number)
        .map(AuditRecord::report)
        .orElseThrow(() -> new NotFound("audit.noReport", number.value()));
  }
}
