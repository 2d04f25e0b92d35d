package jp.akashi.scheme;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A {@link FindingGrade} as it stands in an edition. */
@Entity
@Table(name = "finding_grade")
final class FindingGradeRow extends EditionRow {

  @Embedded private FindingGrade content;

  /** For the persistence provider. */
  protected FindingGradeRow() {}

  FindingGradeRow(SchemeEdition edition, FindingGrade content) {
    super(edition);
    this.content = content;
  }
}
