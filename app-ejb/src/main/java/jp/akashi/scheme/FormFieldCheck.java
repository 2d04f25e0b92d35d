package jp.akashi.scheme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether what forms consist of fits together. */
final class FormFieldCheck {

  private static final String DOCUMENT = "document";
  private static final String PART_OF = "part_of";
  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  /** What the page of a form calls something else. */
  private static final Set<String> TAKEN =
      Set.of("number", DOCUMENT, "version", "fill", "lang", "rows");

  private final List<EditionRecord> rows;
  private final Map<String, EditionRecord> documents;
  private final Map<List<String>, EditionRecord> fields = new HashMap<>();
  private final Set<String> dated = new HashSet<>();

  FormFieldCheck(EditionSheets sheets) {
    rows = sheets.rows(EditionTable.FIELDS.name());
    documents =
        sheets.rows(EditionTable.DOCUMENTS.name()).stream()
            .collect(
                Collectors.toMap(
                    row -> row.text("code"), Function.identity(), (one, other) -> one));
    rows.forEach(row -> fields.put(List.of(row.text(DOCUMENT), row.text("field")), row));
  }

  /** Notes every row that nobody could fill in. */
  void check() {
    for (EditionRecord row : rows) {
      checkForm(row);
      checkRecord(row);
      checkPart(row);
      checkMeaning(row);
      if (!KEY.matcher(row.text("field")).matches()) {
        row.wrong("field", "edition.cell.fieldKey");
      } else if (TAKEN.contains(row.text("field"))) {
        row.wrong("field", "edition.cell.fieldTaken", String.join(", ", new TreeSet<>(TAKEN)));
      }
      if (row.text("label_ja").isBlank()) {
        row.wrong("label_ja", "edition.cell.required");
      }
    }
  }

  /** Only what is filled in on screen has fields. */
  private void checkForm(EditionRecord row) {
    EditionRecord document = documents.get(row.text(DOCUMENT));
    if (document != null && !document.list("formats").contains(Word.of(DocumentFormat.FORM))) {
      row.wrong(DOCUMENT, "edition.cell.noForm", row.text(DOCUMENT));
    }
  }

  private static void checkRecord(EditionRecord row) {
    boolean named = !row.text("record").isEmpty();
    if (is(row, FieldKind.RECORD) && !named) {
      row.wrong("record", "edition.cell.required");
    } else if (!is(row, FieldKind.RECORD) && named) {
      row.wrong("record", "edition.cell.recordOnly");
    }
  }

  /** A column is of a table of its form, and a table has columns. */
  private void checkPart(EditionRecord row) {
    String table = row.text(PART_OF);
    if (!table.isEmpty()) {
      EditionRecord of = fields.get(List.of(row.text(DOCUMENT), table));
      if (of == null || !is(of, FieldKind.TABLE)) {
        row.wrong(PART_OF, "edition.cell.noTable", table);
      }
      if (kind(row).filter(kind -> !kind.fitsColumn()).isPresent()) {
        row.wrong("kind", "edition.cell.noColumn");
      }
    }
    if (is(row, FieldKind.TABLE) && !hasColumns(row)) {
      row.wrong("field", "edition.cell.noColumns", row.text("field"));
    }
    if (!is(row, FieldKind.TABLE)) {
      List.of("none_ja", "none_en").stream()
          .filter(column -> !row.text(column).isBlank())
          .forEach(column -> row.wrong(column, "edition.cell.noneOfTable"));
    }
  }

  private boolean hasColumns(EditionRecord table) {
    return rows.stream()
        .filter(row -> row.text(DOCUMENT).equals(table.text(DOCUMENT)))
        .anyMatch(row -> row.text(PART_OF).equals(table.text("field")));
  }

  /** Age counts from one day of the form itself; people are listed in a table. */
  private void checkMeaning(EditionRecord row) {
    String meaning = row.text("meaning");
    boolean inTable = !row.text(PART_OF).isEmpty();
    if (meaning.equals(Word.of(FieldMeaning.AS_OF_DATE))
        && (!is(row, FieldKind.DATE) || inTable || !dated.add(row.text(DOCUMENT)))) {
      row.wrong("meaning", "edition.cell.asOfDate");
    }
    if (meaning.equals(Word.of(FieldMeaning.TIES)) && !is(row, FieldKind.TABLE)) {
      row.wrong("meaning", "edition.cell.tiesTable");
    }
  }

  private static boolean is(EditionRecord row, FieldKind kind) {
    return row.text("kind").equals(Word.of(kind));
  }

  /** Whoever reads the row notes a kind that is none. */
  private static Optional<FieldKind> kind(EditionRecord row) {
    return List.of(FieldKind.values()).stream().filter(kind -> is(row, kind)).findFirst();
  }
}
