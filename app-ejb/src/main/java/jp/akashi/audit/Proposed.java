package jp.akashi.audit;

import java.util.List;
import jp.akashi.nonconformity.Origin;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.review.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * A nonconformity that follows from the record and is not raised yet, or that an auditor raises.
 *
 * @param item number of the obligation item
 * @param grade major or minor
 * @param description the facts
 * @param gradeReason why the grade is another than the edition gives a document that was not
 *     prepared (R34); null where it is the same
 */
public record Proposed(
    String item, String grade, Origin origin, String description, @Nullable String gradeReason) {

  void check() {
    new InvalidInput.Check()
        .text(item, "item", 20)
        .that(grade != null && Judgement.GRADES.contains(grade), "grade", "judgement.grade")
        .that(origin != null, "origin", "required")
        .text(description, "description", 4000)
        .orRefuse();
  }

  /**
   * Asks for a reason where a document that was not prepared gets another grade (R34).
   *
   * @param proposals what follows from the record
   * @throws InvalidInput naming {@code gradeReason}
   */
  void checkGrade(List<Proposed> proposals) {
    List<Proposed> same =
        proposals.stream().filter(p -> p.origin() == origin && p.item().equals(item)).toList();
    boolean regraded = !same.isEmpty() && same.stream().noneMatch(p -> p.grade().equals(grade));
    if (origin == Origin.NOT_PREPARED && regraded) {
      new InvalidInput.Check().text(gradeReason, "gradeReason", 1000).orRefuse();
    }
  }

  /** The facts, and the reason for the grade where there is one. */
  String facts() {
    return gradeReason == null || gradeReason.isBlank()
        ? description
        : description + "\n等級の理由：" + gradeReason;
  }
}
