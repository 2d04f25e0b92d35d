package jp.akashi.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Applications;
import jp.akashi.application.CaseAccess;
import jp.akashi.application.CaseState;
import jp.akashi.application.CaseStep;
import jp.akashi.application.CaseWorkflow;
import jp.akashi.application.StepNotOpen;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.refusal.FieldError;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.NotFound;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.refusal.Stale;
import jp.akashi.scheme.EditionContent;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.SchemeService;
import jp.akashi.selfcheck.MeansChoice;
import jp.akashi.selfcheck.SelfCheckAnswer;
import jp.akashi.selfcheck.SelfChecks;

/**
 * Judging the obligation items of a case (domain M10, R01): the present team only, from documents
 * while they are reviewed, on site while the site is audited or corrections are verified.
 */
@Stateless
@RolesAllowed({Role.AUDITOR, Role.LEAD_AUDITOR})
public class ItemJudgementService {

  private static final Set<CaseState> ON_SITE =
      Set.of(CaseState.ON_SITE_AUDIT, CaseState.CORRECTING);
  private static final Set<CaseStep> DOCUMENTS =
      Set.of(CaseStep.REVIEW_DOCUMENTS, CaseStep.ANSWER_QUESTIONS);

  @Inject private CaseAccess access;
  @Inject private Applications applications;
  @Inject private CaseWorkflow workflow;
  @Inject private SchemeService scheme;
  @Inject private Teams teams;
  @Inject private Judgements judgements;
  @Inject private SelfChecks selfChecks;
  @Inject private CurrentPerson current;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /**
   * A judgement on the state that was read.
   *
   * @param round round of the judgement that was read, 0 where the item was unjudged
   */
  public record Entry(int round, Judgement judgement) {}

  /**
   * Judges an item, whatever was judged before.
   *
   * @throws InvalidInput if the judgement cannot be taken as it is
   * @throws jp.akashi.refusal.Forbidden unless the caller is in the present team
   * @throws OutOfOrder unless it is the time for that basis
   */
  public ItemJudgement judge(ApplicationNumber number, String item, Judgement judgement) {
    Application application = open(number);
    refuse(errors("", application, item, judgement));
    return keep(application, item, judgement);
  }

  /**
   * Judges an item on the state that was read.
   *
   * @throws Stale if the item was judged since
   */
  public ItemJudgement judge(ApplicationNumber number, String item, Entry entry) {
    Application application = open(number);
    int round = judgements.current(number, item).map(ItemJudgement::round).orElse(0);
    Stale.unlessSame(entry.round(), round);
    refuse(errors("", application, item, entry.judgement()));
    return keep(application, item, entry.judgement());
  }

  /**
   * Judges items on the state that was read: all of them or none.
   *
   * @param entries by number of the item
   * @throws Stale if an item was judged since
   * @throws InvalidInput naming {@code items.<number>.<field>}
   */
  public void judgeAll(ApplicationNumber number, Map<String, Entry> entries) {
    Application application = open(number);
    List<FieldError> errors = new ArrayList<>();
    entries.forEach(
        (item, entry) ->
            errors.addAll(errors("items." + item + ".", application, item, entry.judgement())));
    refuse(errors);
    Map<String, ItemJudgement> now = judgements.currentByItem(number);
    entries.forEach(
        (item, entry) -> {
          Stale.unlessSame(entry.round(), now.containsKey(item) ? now.get(item).round() : 0);
          keep(application, item, entry.judgement());
        });
  }

  private Application open(ApplicationNumber number) {
    Application application = access.visible(number);
    teams.refuseOthers(number);
    applications.lock(application);
    return application;
  }

  private List<FieldError> errors(
      String prefix, Application application, String item, Judgement judgement) {
    EditionContent edition = scheme.content(new EditionId(application.edition()));
    if (edition.items().stream().noneMatch(one -> one.number().equals(item))) {
      throw new NotFound("item.notFound", item);
    }
    refuseOutOfTime(application, judgement.basis());
    List<FieldError> errors = new ArrayList<>(judgement.errors(prefix, edition.meansOf(item)));
    judgement.evidence().stream()
        .map(Evidence::document)
        .filter(code -> edition.requiredDocuments().stream().noneMatch(d -> d.code().equals(code)))
        .map(code -> new FieldError(prefix + "evidence", "document.notFound", code))
        .forEach(errors::add);
    if (judgement.leavesEquivalentOpen() && usesEquivalent(application, item)) {
      errors.add(new FieldError(prefix + "equivalentAccepted", "judgement.equivalent"));
    }
    return errors;
  }

  private boolean usesEquivalent(Application application, String item) {
    SelfCheckAnswer claim = selfChecks.of(application.number()).get(item);
    return claim != null && !claim.said().chosen(MeansChoice.EQUIVALENT).isEmpty();
  }

  private void refuseOutOfTime(Application application, Basis basis) {
    if (basis == Basis.ON_SITE) {
      if (!ON_SITE.contains(application.state())) {
        throw new OutOfOrder("judgement.notOnSite", application.state().name());
      }
    } else if (workflow.openSteps(application.number()).stream()
        .noneMatch(open -> DOCUMENTS.contains(open.step()))) {
      throw new StepNotOpen(application.number(), CaseStep.REVIEW_DOCUMENTS);
    }
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }

  private ItemJudgement keep(Application application, String item, Judgement judgement) {
    ApplicationNumber number = application.number();
    ItemJudgement before = judgements.current(number, item).orElse(null);
    int round = before == null ? 1 : before.round() + 1;
    ItemJudgement next =
        new ItemJudgement(
            new ItemJudgement.Place(number, item, round),
            judgement,
            current.username(),
            clock.instant());
    judgements.add(next);
    journal.record(
        number.value(),
        "review.itemJudged",
        Change.of(before == null ? null : words(before), words(next)));
    return next;
  }

  private static String words(ItemJudgement judgement) {
    String grade = judgement.grade() == null ? "" : " " + judgement.grade();
    return judgement.item() + " " + judgement.verdict() + grade + " " + judgement.basis();
  }
}
