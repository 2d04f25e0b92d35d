package jp.akashi.scheme;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A {@link EditionText} as it stands in an edition. */
@Entity
@Table(name = "edition_text")
final class EditionTextRow extends EditionRow {

  @Embedded private EditionText content;

  /** For the persistence provider. */
  protected EditionTextRow() {}

  EditionTextRow(SchemeEdition edition, EditionText content) {
    super(edition);
    this.content = content;
  }
}
