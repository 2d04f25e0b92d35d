package jp.akashi.scheme;

import java.util.List;
import java.util.stream.Stream;

/** Reads the three tables of texts of an edition into one. */
final class EditionTextReader {

  private final EditionSheets sheets;

  EditionTextReader(EditionSheets sheets) {
    this.sheets = sheets;
  }

  List<EditionText> read() {
    return Stream.of(
            sheets.rows("certificate-texts").stream().map(EditionTextReader::certificateText),
            sheets.rows("agreement-clauses").stream().map(EditionTextReader::clause),
            sheets.rows("notices").stream().map(EditionTextReader::notice))
        .flatMap(texts -> texts)
        .toList();
  }

  private static EditionText certificateText(EditionRecord row) {
    return new EditionText(
        TextKind.CERTIFICATE,
        row.text("code"),
        row.text("place"),
        row.text("key"),
        null,
        null,
        List.of(),
        List.of(),
        null,
        row.bilingual("text"),
        row.origin());
  }

  private static EditionText clause(EditionRecord row) {
    return new EditionText(
        TextKind.AGREEMENT,
        row.text("no"),
        null,
        row.text("topic_basis"),
        null,
        null,
        List.of(),
        List.of(),
        row.bilingual("heading"),
        row.bilingual("text"),
        row.origin());
  }

  private static EditionText notice(EditionRecord row) {
    return new EditionText(
        row.word(TextKind.class, "kind"),
        row.text("code"),
        null,
        null,
        row.textOrNull("recipient"),
        row.textOrNull("trigger_event"),
        row.list("clock"),
        row.list("attachments"),
        row.bilingual("subject"),
        row.bilingual("body"),
        row.origin());
  }
}
