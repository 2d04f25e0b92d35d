package jp.akashi.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.application.CaseStep;
import jp.akashi.audit.AgendaLine;
import jp.akashi.audit.AuditTime;
import jp.akashi.audit.PlanContent;
import jp.akashi.audit.PlanService;
import jp.akashi.audit.PlanView;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.review.TeamRoom;
import jp.akashi.review.TeamView;
import jp.akashi.web.application.CasePage;
import jp.akashi.web.page.Attempt;
import jp.akashi.web.page.LanguageBean;
import jp.akashi.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** The audit plan: written by the lead auditor, read by everybody on the case. */
@Named("planPage")
@RequestScoped
public class PlanPage {

  @Inject private CasePage page;
  @Inject private PlanService plans;
  @Inject private CurrentPerson current;
  @Inject private Attempt attempt;
  @Inject private TeamRoom teams;
  @Inject private LanguageBean language;
  private final Map<String, String> typed = new HashMap<>();
  private List<String> sites = new ArrayList<>();
  private @Nullable List<PlanView> sent;
  private @Nullable List<TeamView.Member> team;
  private AuditTime.@Nullable Proposal proposal;

  public Map<String, String> getTyped() {
    return typed;
  }

  public List<String> getSites() {
    return sites;
  }

  public void setSites(@Nullable List<String> sites) {
    this.sites = sites == null ? List.of() : sites;
  }

  /** Every plan sent, the latest first. */
  public List<PlanView> getSent() {
    if (sent == null) {
      sent = plans.of(page.key());
    }
    return sent;
  }

  /** What a plan is called by its running number. */
  public String title(int position) {
    return MessageFormat.format(language.text("planVersion"), position);
  }

  /** Who audits now, whoever leads first; the applicant sees whom they were told of. */
  public List<TeamView.Member> getTeam() {
    if (team == null) {
      team =
          teams.of(page.key()).members().stream()
              .sorted(Comparator.comparing(TeamView.Member::leads).reversed())
              .toList();
    }
    return team;
  }

  /** How long the audit takes by the edition's rules. */
  public AuditTime.Proposal getProposal() {
    if (proposal == null) {
      proposal = plans.proposal(page.key());
    }
    return proposal;
  }

  public @Nullable String send() {
    return attempt.of(
        "plan",
        () -> plans.send(page.key(), content()),
        "/app/case?faces-redirect=true&number=" + page.getNumber());
  }

  /** Whether the caller may take the plan back: it is not agreed to. */
  public boolean isRecallable() {
    return current.has(Role.LEAD_AUDITOR)
        && page.getSteps().stream().anyMatch(open -> open.step() == CaseStep.AGREE_PLAN);
  }

  public @Nullable String recall() {
    return attempt.of(
        "recall",
        () -> plans.recall(page.key(), typed.get("reasons")),
        "/app/plan?faces-redirect=true&number=" + page.getNumber());
  }

  private PlanContent content() {
    LocalDate first = Typed.day("firstDay", typed.get("firstDay"));
    LocalDate last = Typed.day("lastDay", typed.get("lastDay"));
    List<AgendaLine> agenda = AgendaText.read(typed.get("agenda"), first);
    InvalidInput.Check check =
        new InvalidInput.Check()
            .that(first != null, "firstDay", "required")
            .that(last != null, "lastDay", "required")
            .that(days() != null, "personDays", "number")
            .that(first == null || agenda != null, "agenda", "plan.agendaForm");
    check.orRefuse();
    return new PlanContent(
        first, last, sites, agenda, days(), typed.get("deviation"), typed.get("shortNotice"));
  }

  private @Nullable BigDecimal days() {
    return Typed.decimal(typed.get("personDays"), 3);
  }
}
