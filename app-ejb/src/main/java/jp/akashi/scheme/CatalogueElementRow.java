package jp.akashi.scheme;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A {@link CatalogueElement} as it stands in an edition. */
@Entity
@Table(name = "catalogue_element")
final class CatalogueElementRow extends EditionRow {

  @Embedded private CatalogueElement content;

  /** For the persistence provider. */
  protected CatalogueElementRow() {}

  CatalogueElementRow(SchemeEdition edition, CatalogueElement content) {
    super(edition);
    this.content = content;
  }
}
