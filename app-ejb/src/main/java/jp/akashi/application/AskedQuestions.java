package jp.akashi.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.akashi.refusal.FieldError;
import jp.akashi.scheme.Asked;
import jp.akashi.scheme.ConditionQuestion;
import jp.akashi.scheme.EditionContent;

/**
 * The condition questions of an edition that the applicant answers in the form. What follows from
 * the form itself (how many sites, how many people) is not asked a second time.
 */
public record AskedQuestions(List<ConditionQuestion> all) {

  private static final Set<String> FOLLOW = Set.of("sites", "sites.multiple", "people");
  private static final String FIELD = "answers.";
  private static final String COUNT = "\\d{1,6}";

  public AskedQuestions {
    all = List.copyOf(all);
  }

  /** The questions of an edition, in its order. */
  public static AskedQuestions of(EditionContent edition) {
    return new AskedQuestions(
        edition.questions().stream()
            .filter(one -> one.asked() == Asked.APPLICATION && !FOLLOW.contains(one.key()))
            .toList());
  }

  /** Errors naming {@code answers.<key>} of every question without an answer. */
  public List<FieldError> missing(Map<String, String> answers) {
    List<FieldError> missing = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      String key = all.get(i).key();
      if (CaseFacts.values(answers.getOrDefault(key, "")).isEmpty()) {
        missing.add(new FieldError(FIELD + key, "answer.missing", i + 1));
      }
    }
    return missing;
  }

  /** Errors naming {@code answers.<key>} of every answer the edition does not know. */
  public List<FieldError> wrong(Map<String, String> answers) {
    return answers.entrySet().stream()
        .filter(answer -> !fits(answer.getKey(), CaseFacts.values(answer.getValue())))
        .map(answer -> new FieldError(FIELD + answer.getKey(), code(answer.getKey())))
        .sorted(java.util.Comparator.comparing(FieldError::field))
        .toList();
  }

  /** One of them by its key. */
  Optional<ConditionQuestion> find(String key) {
    return all.stream().filter(one -> one.key().equals(key)).findFirst();
  }

  private boolean fits(String key, Set<String> given) {
    return find(key).filter(one -> fits(one, given)).isPresent();
  }

  /** Whether the question takes these values as its answer. */
  static boolean fits(ConditionQuestion question, Set<String> given) {
    boolean known =
        question.isNumber()
            ? given.stream().allMatch(value -> value.matches(COUNT))
            : question.values().containsAll(given);
    return known && (question.multiple() || given.size() <= 1);
  }

  private String code(String key) {
    return find(key)
        .map(one -> one.isNumber() ? "wholeNumber" : "answer.unknown")
        .orElse("answer.notAsked");
  }
}
