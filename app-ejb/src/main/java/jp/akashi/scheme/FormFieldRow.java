package jp.akashi.scheme;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A {@link FormField} as it stands in an edition. */
@Entity
@Table(name = "form_field")
final class FormFieldRow extends EditionRow {

  @Embedded private FormField content;

  /** For the persistence provider. */
  protected FormFieldRow() {}

  FormFieldRow(SchemeEdition edition, FormField content) {
    super(edition);
    this.content = content;
  }
}
