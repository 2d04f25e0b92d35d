package jp.akashi.scheme;

import java.util.ArrayList;
import java.util.List;

/** All rows of an edition, table by table. */
final class EditionLines {

  private EditionLines() {}

  static List<EditionLine> of(EditionContent edition) {
    List<EditionSheet> sheets = new EditionWriter(edition).write();
    List<EditionLine> lines = new ArrayList<>();
    for (EditionSheet sheet : sheets) {
      EditionTable table = EditionTable.named(sheet.name()).orElseThrow();
      sheet.lines().forEach(line -> lines.add(EditionLine.of(table, line)));
    }
    return lines;
  }
}
