package jp.akashi.scheme;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A {@link ConditionQuestion} as it stands in an edition. */
@Entity
@Table(name = "condition_question")
final class ConditionQuestionRow extends EditionRow {

  @Embedded private ConditionQuestion content;

  /** For the persistence provider. */
  protected ConditionQuestionRow() {}

  ConditionQuestionRow(SchemeEdition edition, ConditionQuestion content) {
    super(edition);
    this.content = content;
  }
}
