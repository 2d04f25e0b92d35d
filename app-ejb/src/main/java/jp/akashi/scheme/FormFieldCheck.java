package jp.akashi.scheme;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether what forms consist of fits together. */
final class FormFieldCheck {

  static final String TABLE = EditionTable.FIELDS.name();

  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  private final EditionSheets sheets;
  private final Map<String, EditionRecord> documents;

  FormFieldCheck(EditionSheets sheets) {
    this.sheets = sheets;
    documents =
        sheets.rows(EditionTable.DOCUMENTS.name()).stream()
            .collect(
                Collectors.toMap(
                    row -> row.text("code"), Function.identity(), (one, other) -> one));
  }

  /** Notes every row that nobody could fill in. */
  void check() {
    sheets.rows(TABLE).forEach(this::check);
  }

  private void check(EditionRecord row) {
    checkForm(row);
    if (!KEY.matcher(row.text("field")).matches()) {
      row.wrong("field", "edition.cell.fieldKey");
    }
    boolean isRecord = row.text("kind").equals(Word.of(FieldKind.RECORD));
    if (isRecord && row.text("record").isEmpty()) {
      row.wrong("record", "edition.cell.required");
    } else if (!isRecord && !row.text("record").isEmpty()) {
      row.wrong("record", "edition.cell.recordOnly");
    }
  }

  /** Only what is filled in on screen has fields. */
  private void checkForm(EditionRecord row) {
    EditionRecord document = documents.get(row.text("document"));
    if (document != null && !document.list("formats").contains(Word.of(DocumentFormat.FORM))) {
      row.wrong("document", "edition.cell.noForm", row.text("document"));
    }
  }
}
