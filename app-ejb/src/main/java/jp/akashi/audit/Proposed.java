package jp.akashi.audit;

import jp.akashi.nonconformity.Origin;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.review.Judgement;

/**
 * A nonconformity that follows from the record and is not raised yet, or that an auditor raises.
 *
 * @param item number of the obligation item
 * @param grade major or minor
 * @param description the facts
 */
public record Proposed(String item, String grade, Origin origin, String description) {

  void check() {
    new InvalidInput.Check()
        .text(item, "item", 20)
        .that(grade != null && Judgement.GRADES.contains(grade), "grade", "judgement.grade")
        .that(origin != null, "origin", "required")
        .text(description, "description", 4000)
        .orRefuse();
  }
}
