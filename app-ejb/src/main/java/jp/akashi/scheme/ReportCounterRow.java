package jp.akashi.scheme;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A {@link ReportCounter} as it stands in an edition. */
@Entity
@Table(name = "report_counter")
final class ReportCounterRow extends EditionRow {

  @Embedded private ReportCounter content;

  /** For the persistence provider. */
  protected ReportCounterRow() {}

  ReportCounterRow(SchemeEdition edition, ReportCounter content) {
    super(edition);
    this.content = content;
  }
}
