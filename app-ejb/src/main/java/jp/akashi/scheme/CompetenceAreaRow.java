package jp.akashi.scheme;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A {@link CompetenceArea} as it stands in an edition. */
@Entity
@Table(name = "competence_area")
final class CompetenceAreaRow extends EditionRow {

  @Embedded private CompetenceArea content;

  /** For the persistence provider. */
  protected CompetenceAreaRow() {}

  CompetenceAreaRow(SchemeEdition edition, CompetenceArea content) {
    super(edition);
    this.content = content;
  }
}
