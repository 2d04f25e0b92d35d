package jp.akashi.scheme;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A {@link DecisionRule} as it stands in an edition. */
@Entity
@Table(name = "decision_rule")
final class DecisionRuleRow extends EditionRow {

  @Embedded private DecisionRule content;

  /** For the persistence provider. */
  protected DecisionRuleRow() {}

  DecisionRuleRow(SchemeEdition edition, DecisionRule content) {
    super(edition);
    this.content = content;
  }
}
