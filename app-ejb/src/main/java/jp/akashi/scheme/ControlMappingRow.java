package jp.akashi.scheme;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A {@link ControlMapping} as it stands in an edition. */
@Entity
@Table(name = "control_mapping")
final class ControlMappingRow extends EditionRow {

  @Embedded private ControlMapping content;

  /** For the persistence provider. */
  protected ControlMappingRow() {}

  ControlMappingRow(SchemeEdition edition, ControlMapping content) {
    super(edition);
    this.content = content;
  }
}
