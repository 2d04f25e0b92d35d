package jp.akashi.review;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant answers.
 *
 * @param text null or blank while it is not written yet
 * @param documents codes of the documents handed in, anew or as they are, for this answer
 */
public record AnswerForm(@Nullable String text, Set<String> documents) {

  public AnswerForm {
    documents = documents == null ? Set.of() : Set.copyOf(documents);
  }
}
