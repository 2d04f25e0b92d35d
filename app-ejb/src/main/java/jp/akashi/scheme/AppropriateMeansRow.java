package jp.akashi.scheme;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A {@link AppropriateMeans} as it stands in an edition. */
@Entity
@Table(name = "appropriate_means")
final class AppropriateMeansRow extends EditionRow {

  @Embedded private AppropriateMeans content;

  /** For the persistence provider. */
  protected AppropriateMeansRow() {}

  AppropriateMeansRow(SchemeEdition edition, AppropriateMeans content) {
    super(edition);
    this.content = content;
  }
}
