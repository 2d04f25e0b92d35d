package jp.akashi.review;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is shown.
 *
 * @param round from 1, or null while it is not sent
 * @param answer what is written so far, for the applicant; what was handed in, for the body
 * @param answeredAt when the answer was handed in, or null
 * @param version for the next change
 */
public record QuestionView(
    long id,
    @Nullable Integer round,
    @Nullable String item,
    @Nullable String document,
    String text,
    String askedBy,
    @Nullable String answer,
    Set<String> documents,
    @Nullable Instant answeredAt,
    int version) {

  static QuestionView of(Question q, boolean applicant) {
    boolean shown = applicant || q.answeredAt() != null;
    return new QuestionView(
        q.id(),
        q.round(),
        q.item(),
        q.document(),
        q.text(),
        q.askedBy(),
        shown ? q.answer() : null,
        shown ? q.attachments() : Set.of(),
        q.answeredAt(),
        q.version());
  }
}
