package jp.akashi.scheme;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A {@link EditionEntry} as it stands in an edition. */
@Entity
@Table(name = "edition_entry")
final class EditionEntryRow extends EditionRow {

  @Embedded private EditionEntry content;

  /** For the persistence provider. */
  protected EditionEntryRow() {}

  EditionEntryRow(SchemeEdition edition, EditionEntry content) {
    super(edition);
    this.content = content;
  }
}
