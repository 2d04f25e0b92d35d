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
 * @param partOf key of the table it is a column of, or null
 * @param record the record it is; null for any other kind
 * @param necessary whether the form counts only with it; of a column, in every row
 * @param help may be empty
 * @param none the statement that a table has nothing to enter; null where that cannot be said
 * @param meaning null for nothing beyond its words
 * @param origin where the row comes from
 */
@Embeddable
public record FormField(
    String document,
    @Column(name = "field_key") String key,
    @Column(name = "part_of") @Nullable String partOf,
    @Enumerated(EnumType.STRING) FieldKind kind,
    @Enumerated(EnumType.STRING) @Column(name = "case_record") @Nullable CaseRecord record,
    boolean necessary,
    @AttributeOverride(name = "ja", column = @Column(name = "label_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "label_en"))
        Bilingual label,
    @AttributeOverride(name = "ja", column = @Column(name = "help_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "help_en"))
        Bilingual help,
    @AttributeOverride(name = "ja", column = @Column(name = "none_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "none_en"))
        @Nullable Bilingual none,
    @Enumerated(EnumType.STRING) @Nullable FieldMeaning meaning,
    Origin origin) {

  static FormField of(EditionRecord row) {
    return new FormField(
        row.text("document"),
        row.text("field"),
        row.textOrNull("part_of"),
        row.word(FieldKind.class, "kind"),
        row.wordOrNull(CaseRecord.class, "record"),
        row.yes("necessary"),
        row.bilingual("label"),
        row.bilingual("help"),
        row.bilingualOrNull("none"),
        row.wordOrNull(FieldMeaning.class, "meaning"),
        row.origin());
  }

  List<String> cells() {
    return Cells.of(
        document,
        key,
        partOf,
        kind,
        record,
        necessary,
        label,
        help,
        Cells.orNone(none),
        meaning,
        origin);
  }

  public boolean isTable() {
    return kind == FieldKind.TABLE;
  }

  public boolean isTick() {
    return kind == FieldKind.TICK;
  }

  /** Whether a day or a number is asked for. */
  public boolean isCounted() {
    return kind == FieldKind.DATE || kind == FieldKind.NUMBER;
  }
}
