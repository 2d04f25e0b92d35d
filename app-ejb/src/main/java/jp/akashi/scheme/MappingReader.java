package jp.akashi.scheme;

import java.util.List;
import java.util.stream.Stream;

/** Reads what meeting an item says about controls of other catalogues. */
final class MappingReader {

  private static final String MAPPINGS = "mappings";

  private final EditionSheets sheets;

  MappingReader(EditionSheets sheets) {
    this.sheets = sheets;
  }

  List<ControlMapping> read() {
    Stream<ControlMapping> mapped = sheets.rows(MAPPINGS).stream().map(MappingReader::mapping);
    Stream<ControlMapping> further =
        sheets.furtherMappings().stream()
            .flatMap(table -> sheets.rows(table).stream())
            .map(MappingReader::furtherMapping);
    return Stream.concat(mapped, further).toList();
  }

  private static ControlMapping mapping(EditionRecord row) {
    return new ControlMapping(
        row.text("item"),
        row.text("catalogue"),
        row.textOrNull("control_id"),
        row.textOrNull("strength"),
        row.bilingual("note"),
        row.origin());
  }

  /** A table of one catalogue, named after it, that may still be without numbers. */
  private static ControlMapping furtherMapping(EditionRecord row) {
    return new ControlMapping(
        row.text("item"),
        row.table().substring(MAPPINGS.length() + 1),
        row.textOrNull("requirement_no"),
        row.textOrNull("strength"),
        row.bilingual("note"),
        row.origin());
  }
}
