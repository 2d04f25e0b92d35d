package jp.akashi.selfcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.application.Application;
import jp.akashi.application.CaseFacts;
import jp.akashi.scheme.Answers;
import jp.akashi.scheme.AppropriateMeans;
import jp.akashi.scheme.Condition;
import jp.akashi.scheme.EditionContent;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.ObligationItem;
import jp.akashi.scheme.SchemeService;
import jp.akashi.scheme.Truth;
import org.jspecify.annotations.Nullable;

/** Puts the edition's items and what the applicant says of them side by side. */
@ApplicationScoped
public class SelfCheckList {

  @Inject private SchemeService scheme;
  @Inject private SelfChecks checks;
  @Inject private CaseFacts facts;

  /** Every obligation item of the case's edition, in its order. */
  public List<SelfCheckView> of(Application application) {
    return reading(application).items();
  }

  SelfCheckReading reading(Application application) {
    Map<String, SelfCheckAnswer> said = checks.of(application.number());
    return new SelfCheckReading(items(application, said), said.values());
  }

  private List<SelfCheckView> items(Application application, Map<String, SelfCheckAnswer> said) {
    EditionContent edition = scheme.content(new EditionId(application.edition()));
    Answers known = facts.askedBy(application, conditions(edition));
    return edition.items().stream()
        .map(item -> view(edition, item, known, said.get(item.number())))
        .toList();
  }

  private static Stream<Condition> conditions(EditionContent edition) {
    return edition.items().stream()
        .flatMap(
            item ->
                Stream.concat(
                    Stream.of(item.condition()),
                    edition.meansOf(item.number()).stream().map(AppropriateMeans::condition)));
  }

  private static SelfCheckView view(
      EditionContent edition,
      ObligationItem item,
      Answers known,
      @Nullable SelfCheckAnswer answer) {
    List<AppropriateMeans> means = edition.meansOf(item.number());
    Set<Integer> counted =
        means.stream()
            .filter(m -> m.counts(known) == Truth.TRUE)
            .map(AppropriateMeans::number)
            .collect(Collectors.toUnmodifiableSet());
    ItemAnswer said = answer == null ? null : answer.said();
    return new SelfCheckView(
        item,
        item.applies(known),
        means,
        counted,
        said,
        said == null ? counted : missing(item, counted, said),
        answer == null ? null : answer.answeredAt(),
        answer == null ? 0 : answer.version());
  }

  private static Set<Integer> missing(ObligationItem item, Set<Integer> counted, ItemAnswer said) {
    return item.meansRule()
        .judge(counted, said.chosen(MeansChoice.ADOPTED), said.chosen(MeansChoice.EQUIVALENT))
        .missing();
  }
}
