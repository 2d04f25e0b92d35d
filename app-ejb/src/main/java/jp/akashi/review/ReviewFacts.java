package jp.akashi.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.FactSource;
import jp.akashi.scheme.Answers;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.ObligationItem;
import jp.akashi.scheme.SchemeService;
import jp.akashi.selfcheck.MeansChoice;
import jp.akashi.selfcheck.SelfChecks;

/**
 * What the evaluation knows of a case: the facts of the decision rules R01, R06, R07 and R09 (of
 * the auditors).
 */
@ApplicationScoped
public class ReviewFacts implements FactSource {

  private static final String UNJUDGED = "items.unjudged";
  private static final String UNCONFIRMED = "not-applicable.unconfirmed";
  private static final String UNJUDGED_EQUIVALENTS = "equivalents.unjudged";
  private static final String UNDECLARED_INTERESTS = "interests.undeclared";

  @Inject private SchemeService scheme;
  @Inject private Judgements judgements;
  @Inject private Teams teams;
  @Inject private SelfChecks selfChecks;

  @Override
  public Set<String> keys() {
    return Set.of(UNJUDGED, UNCONFIRMED, UNJUDGED_EQUIVALENTS, UNDECLARED_INTERESTS);
  }

  @Override
  public Answers of(Application application) {
    ApplicationNumber number = application.number();
    Map<String, ItemJudgement> current = judgements.currentByItem(number);
    Collection<ObligationItem> items = scheme.items(new EditionId(application.edition()));
    return Answers.none()
        .with(UNJUDGED, items.stream().filter(i -> isOpen(current.get(i.number()))).count())
        .with(UNCONFIRMED, unconfirmed(items, current))
        .with(UNJUDGED_EQUIVALENTS, unjudgedEquivalents(number, current))
        .with(UNDECLARED_INTERESTS, undeclared(number));
  }

  private static boolean isOpen(ItemJudgement judgement) {
    return judgement == null || !judgement.verdict().isFinal();
  }

  /** A chapter as a whole does not apply only if that was seen on site (R06). */
  private static long unconfirmed(
      Collection<ObligationItem> items, Map<String, ItemJudgement> current) {
    return items.stream().collect(Collectors.groupingBy(ObligationItem::chapter)).values().stream()
        .map(chapter -> chapter.stream().map(item -> current.get(item.number())).toList())
        .filter(ReviewFacts::doesNotApply)
        .flatMap(List::stream)
        .filter(judgement -> judgement.basis() != Basis.ON_SITE)
        .count();
  }

  private static boolean doesNotApply(List<ItemJudgement> chapter) {
    return chapter.stream().allMatch(j -> j != null && j.verdict() == Verdict.NOT_APPLICABLE);
  }

  private long unjudgedEquivalents(ApplicationNumber number, Map<String, ItemJudgement> current) {
    return selfChecks.of(number).values().stream()
        .filter(claim -> !claim.said().chosen(MeansChoice.EQUIVALENT).isEmpty())
        .map(claim -> current.get(claim.item()))
        .filter(j -> j == null || (j.verdict().isMet() && j.equivalentAccepted() == null))
        .count();
  }

  private long undeclared(ApplicationNumber number) {
    return teams.of(number).stream().filter(m -> !m.hasDeclared() || !m.hasDeclaredAfter()).count();
  }
}
