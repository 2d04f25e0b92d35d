package jp.akashi.scheme;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A {@link AuditTimeRule} as it stands in an edition. */
@Entity
@Table(name = "audit_time_rule")
final class AuditTimeRuleRow extends EditionRow {

  @Embedded private AuditTimeRule content;

  /** For the persistence provider. */
  protected AuditTimeRuleRow() {}

  AuditTimeRuleRow(SchemeEdition edition, AuditTimeRule content) {
    super(edition);
    this.content = content;
  }
}
