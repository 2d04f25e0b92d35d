package jp.akashi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.application.Application;
import jp.akashi.nonconformity.Nonconformities;
import jp.akashi.nonconformity.Nonconformity;
import jp.akashi.review.ItemJudgement;
import jp.akashi.review.Judgements;
import jp.akashi.review.Verdict;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.ObligationItem;
import jp.akashi.scheme.SchemeService;
import org.jspecify.annotations.Nullable;

/**
 * The obligation items that are judged not met, or have a nonconformity open: a refusal gives a
 * reason for each (R20).
 */
@ApplicationScoped
public class Unmet {

  @Inject private SchemeService scheme;
  @Inject private Judgements judgements;
  @Inject private Nonconformities nonconformities;

  /** Those items, in the order of the edition. */
  List<ObligationItem> items(Application application) {
    Map<String, ItemJudgement> judged = judgements.currentByItem(application.number());
    Set<String> uncorrected =
        nonconformities.open(application.number()).stream()
            .map(Nonconformity::item)
            .collect(Collectors.toSet());
    return scheme.items(new EditionId(application.edition())).stream()
        .filter(item -> isUnmet(judged.get(item.number())) || uncorrected.contains(item.number()))
        .toList();
  }

  /** Numbers of those for which a decision owes a reason: none where certification is granted. */
  List<String> items(Application application, @Nullable Outcome outcome) {
    return outcome == Outcome.REFUSED
        ? items(application).stream().map(ObligationItem::number).toList()
        : List.of();
  }

  private static boolean isUnmet(@Nullable ItemJudgement judgement) {
    return judgement != null && judgement.verdict() == Verdict.NONCONFORMING;
  }
}
