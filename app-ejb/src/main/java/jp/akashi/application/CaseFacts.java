package jp.akashi.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.scheme.Answers;
import jp.akashi.scheme.CaseKind;
import jp.akashi.scheme.Condition;
import jp.akashi.scheme.Word;

/**
 * The answers of a case to the edition's condition questions: those the applicant gave, those that
 * follow from the application itself, and those that later steps know ({@link FactSource}).
 * Conditions of obligation items, means and required documents are evaluated over them.
 */
@ApplicationScoped
public class CaseFacts {

  @Inject @Any private Instance<FactSource> sources;

  /** Everything known of the case now; what nobody answered is open. */
  public Answers of(Application application) {
    return told(application, source -> true);
  }

  /** What these conditions ask for: a step that none of them asks is not troubled. */
  public Answers askedBy(Application application, Stream<Condition> conditions) {
    Set<String> asked =
        conditions.flatMap(condition -> condition.facts().stream()).collect(Collectors.toSet());
    return told(application, source -> !Collections.disjoint(source.keys(), asked));
  }

  private Answers told(Application application, Predicate<FactSource> wanted) {
    Answers facts = said(application.kind(), application.answers(), application.sites());
    for (FactSource source : sources) {
      if (wanted.test(source)) {
        facts = facts.and(source.of(application));
      }
    }
    return facts;
  }

  static Answers said(CaseKind kind, Map<String, String> answers, List<Site> sites) {
    Map<String, Set<String>> given =
        answers.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> values(entry.getValue())));
    return new Answers(given)
        .with("case.kind", Word.of(kind))
        .with("sites", sites.size())
        .with("sites.multiple", sites.size() > 1)
        .with("people", sites.stream().mapToLong(Site::people).sum());
  }

  /** Several values are separated by semicolons; an empty text means "none of these". */
  static Set<String> values(String given) {
    return Arrays.stream(given.split(";"))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
