package jp.akashi.scheme;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A {@link SchemeClock} as it stands in an edition. */
@Entity
@Table(name = "scheme_clock")
final class SchemeClockRow extends EditionRow {

  @Embedded private SchemeClock content;

  /** For the persistence provider. */
  protected SchemeClockRow() {}

  SchemeClockRow(SchemeEdition edition, SchemeClock content) {
    super(edition);
    this.content = content;
  }
}
