package jp.akashi.scheme;

import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A row of one of an edition's tables. Ids come from one sequence and grow in the order of the
 * table. A row never changes once its edition is active.
 */
@MappedSuperclass
abstract class EditionRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "edition_row_seq")
  @SequenceGenerator(
      name = "edition_row_seq",
      sequenceName = "edition_row_seq",
      allocationSize = 50)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "edition_id", nullable = false, updatable = false)
  private SchemeEdition edition;

  /** For the persistence provider. */
  protected EditionRow() {}

  EditionRow(SchemeEdition edition) {
    this.edition = edition;
  }
}
