package jp.akashi.scheme;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A {@link Chapter} as it stands in an edition. */
@Entity
@Table(name = "scheme_chapter")
final class ChapterRow extends EditionRow {

  @Embedded private Chapter content;

  /** For the persistence provider. */
  protected ChapterRow() {}

  ChapterRow(SchemeEdition edition, Chapter content) {
    super(edition);
    this.content = content;
  }
}
