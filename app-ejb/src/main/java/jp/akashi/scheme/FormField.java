package jp.akashi.scheme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the things a form of an edition consists of. A form without any is answered with one free
 * statement.
 *
 * @param document code of the required document that is the form
 * @param key names it within its form, such as {@code incidents}
 * @param record the record it is; null for any other kind
 * @param help may be empty
 * @param origin where the row comes from
 */
@Embeddable
public record FormField(
    String document,
    @Column(name = "field_key") String key,
    @Enumerated(EnumType.STRING) FieldKind kind,
    @Enumerated(EnumType.STRING) @Column(name = "case_record") @Nullable CaseRecord record,
    @AttributeOverride(name = "ja", column = @Column(name = "label_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "label_en"))
        Bilingual label,
    @AttributeOverride(name = "ja", column = @Column(name = "help_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "help_en"))
        Bilingual help,
    Origin origin) {

  static FormField of(EditionRecord row) {
    return new FormField(
        row.text("document"),
        row.text("field"),
        row.word(FieldKind.class, "kind"),
        row.text("record").isEmpty() ? null : row.word(CaseRecord.class, "record"),
        row.bilingual("label"),
        row.bilingual("help"),
        row.origin());
  }

  List<String> cells() {
    return Cells.of(document, key, kind, record, label, help, origin);
  }
}
