package jp.akashi.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseAccess;
import jp.akashi.application.CaseFacts;
import jp.akashi.application.CaseStep;
import jp.akashi.application.CaseWorkflow;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.scheme.Answers;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.ObligationItem;
import jp.akashi.scheme.SchemeService;
import jp.akashi.selfcheck.ItemAnswer;
import jp.akashi.selfcheck.SelfCheckAnswer;
import jp.akashi.selfcheck.SelfChecks;
import org.jspecify.annotations.Nullable;

/** Looking at the items of a case as the evaluation sees them. For case staff. */
@Stateless
@RolesAllowed({
  Role.AUDITOR,
  Role.LEAD_AUDITOR,
  Role.TECHNICAL_REVIEWER,
  Role.DECISION_COMMITTEE,
  Role.CERTIFICATION_MANAGER,
  Role.HEAD_OF_BODY
})
public class ReviewBench {

  @Inject private CaseAccess access;
  @Inject private CaseFacts facts;
  @Inject private SchemeService scheme;
  @Inject private Judgements judgements;
  @Inject private PastWork pastWork;
  @Inject private Questions questions;
  @Inject private SelfChecks selfChecks;
  @Inject private Proposals proposals;
  @Inject private Teams teams;
  @Inject private CaseWorkflow workflow;
  @Inject private CurrentPerson current;

  /** Every item of the edition of the case, in order. */
  public List<BenchItem> items(ApplicationNumber number) {
    Application application = access.visible(number);
    List<ObligationItem> items = scheme.items(new EditionId(application.edition()));
    Answers answers = facts.askedBy(application, items.stream().map(ObligationItem::condition));
    Map<String, ItemJudgement> judged = judgements.currentByItem(number);
    Set<String> tied = Set.copyOf(pastWork.toAssess(number));
    List<Question> open = questions.open(number);
    Map<String, SelfCheckAnswer> claims = selfChecks.of(number);
    Map<String, Proposals.Proposal> proposed = proposals.of(application);
    return items.stream()
        .map(
            item ->
                new BenchItem(
                    item,
                    item.applies(answers),
                    view(judged.get(item.number())),
                    tied.contains(item.number()),
                    open.stream().filter(q -> item.number().equals(q.item())).count(),
                    said(claims.get(item.number())),
                    documents(proposed.get(item.number())),
                    grade(proposed.get(item.number()))))
        .toList();
  }

  private static @Nullable ItemAnswer said(@Nullable SelfCheckAnswer answer) {
    return answer == null ? null : answer.said();
  }

  private static List<String> documents(Proposals.@Nullable Proposal proposal) {
    return proposal == null ? List.of() : proposal.documents();
  }

  private static @Nullable String grade(Proposals.@Nullable Proposal proposal) {
    return proposal == null ? null : proposal.grade();
  }

  private static @Nullable JudgementView view(@Nullable ItemJudgement judgement) {
    return judgement == null ? null : JudgementView.of(judgement);
  }

  /**
   * What the caller may do on the bench now.
   *
   * @param judges whether they may judge
   * @param onSite whether that is on site, not from documents
   * @param asks whether they may write and send questions
   * @param leads whether they may end the review
   */
  public record Hand(boolean judges, boolean onSite, boolean asks, boolean leads) {

    /** What a judgement now rests on. */
    public Basis basis() {
      return onSite ? Basis.ON_SITE : Basis.DOCUMENTS;
    }
  }

  /**
   * What the caller may do on the bench now. Before the report they judge anew only where a tie
   * became known after the audit (EXC-07).
   */
  public Hand hand(ApplicationNumber number) {
    access.visible(number);
    String caller = current.username();
    List<TeamMember> team = teams.of(number);
    boolean member =
        team.stream().anyMatch(m -> m.username().equals(caller) && m.hasDeclared())
            && team.stream().allMatch(m -> m.tie() == null);
    boolean leads = member && team.stream().anyMatch(m -> m.leads() && m.username().equals(caller));
    boolean reviewing = workflow.waitsFor(number, CaseStep.REVIEW_DOCUMENTS);
    boolean waiting = workflow.waitsFor(number, CaseStep.ANSWER_QUESTIONS);
    boolean onSite =
        workflow.waitsFor(number, CaseStep.CONDUCT_AUDIT)
            || workflow.waitsFor(number, CaseStep.WRITE_AUDIT_REPORT)
                && !pastWork.toAssess(number).isEmpty();
    return new Hand(
        member && (reviewing || waiting || onSite),
        onSite,
        member && reviewing,
        leads && reviewing);
  }

  /** Every judgement of an item, the latest first. */
  public List<JudgementView> history(ApplicationNumber number, String item) {
    access.visible(number);
    return judgements.history(number, item).stream().map(JudgementView::of).toList();
  }
}
