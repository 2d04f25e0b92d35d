package jp.akashi.scheme;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A {@link VocabularyTerm} as it stands in an edition. */
@Entity
@Table(name = "vocabulary_term")
final class VocabularyTermRow extends EditionRow {

  @Embedded private VocabularyTerm content;

  /** For the persistence provider. */
  protected VocabularyTermRow() {}

  VocabularyTermRow(SchemeEdition edition, VocabularyTerm content) {
    super(edition);
    this.content = content;
  }
}
