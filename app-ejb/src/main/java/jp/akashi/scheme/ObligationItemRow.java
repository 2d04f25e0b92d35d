package jp.akashi.scheme;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A {@link ObligationItem} as it stands in an edition. */
@Entity
@Table(name = "obligation_item")
final class ObligationItemRow extends EditionRow {

  @Embedded private ObligationItem content;

  /** For the persistence provider. */
  protected ObligationItemRow() {}

  ObligationItemRow(SchemeEdition edition, ObligationItem content) {
    super(edition);
    this.content = content;
  }
}
