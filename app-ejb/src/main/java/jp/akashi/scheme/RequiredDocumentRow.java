package jp.akashi.scheme;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A {@link RequiredDocument} as it stands in an edition. */
@Entity
@Table(name = "required_document")
final class RequiredDocumentRow extends EditionRow {

  @Embedded private RequiredDocument content;

  /** For the persistence provider. */
  protected RequiredDocumentRow() {}

  RequiredDocumentRow(SchemeEdition edition, RequiredDocument content) {
    super(edition);
    this.content = content;
  }
}
