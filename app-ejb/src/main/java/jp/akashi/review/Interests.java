package jp.akashi.review;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.akashi.refusal.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor declares about ties to the applicant (利害関係の申告).
 *
 * @param answers by question; every question has to be answered
 */
public record Interests(Map<TieQuestion, TieAnswer> answers) {

  public Interests {
    answers = answers == null ? Map.of() : Map.copyOf(answers);
  }

  /** Every question answered with no. */
  public static Interests none() {
    return new Interests(
        Arrays.stream(TieQuestion.values())
            .collect(Collectors.toMap(Function.identity(), question -> TieAnswer.NO)));
  }

  /**
   * Refuses a declaration that leaves something open.
   *
   * @throws InvalidInput naming the questions, such as {@code KINSHIP}
   */
  void check() {
    InvalidInput.Check check = new InvalidInput.Check();
    for (TieQuestion question : TieQuestion.values()) {
      TieAnswer answer = answers.get(question);
      String field = question.name();
      check.that(answer != null, field, "interests.unanswered");
      check.that(answer == null || answer.isExplained(), field, "interests.unexplained");
      check.that(
          answer == null || answer.detail() == null || answer.detail().length() <= 2000,
          field,
          "tooLong",
          2000);
    }
    check.orRefuse();
  }

  /** What ties the auditor to the applicant, or null for nothing. */
  @Nullable String tie() {
    String ties =
        answers.entrySet().stream()
            .filter(entry -> entry.getValue().tied())
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> entry.getKey() + ": " + entry.getValue().detail())
            .collect(Collectors.joining("\n"));
    return ties.isEmpty() ? null : ties;
  }
}
