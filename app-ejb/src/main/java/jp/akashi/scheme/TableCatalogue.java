package jp.akashi.scheme;

import java.util.List;
import java.util.Map;
import jp.akashi.oscal.NamedUuid;
import jp.akashi.oscal.OscalNode;
import jp.akashi.oscal.OscalProse;

/**
 * Chapters, items and means of an edition that was never a catalogue, as one: the Japanese in
 * OSCAL's own words, the English and what OSCAL has no word for in our namespace.
 */
final class TableCatalogue {

  static final String NAMESPACE = "urn:akashi:edition";

  /** Says that a catalogue was written from tables. */
  static final String TABLES = "tables";

  static final String TRANSLATION = "translation";
  private static final String TOKEN = "[\\p{L}_][\\p{L}\\p{N}.\\-_]*";
  static final String NUMBER = "number";

  /** The columns that become properties. */
  private static final List<String> CHAPTER_PROPS = List.of("title_en", "provenance", "source");

  private static final List<String> ITEM_PROPS =
      List.of(
          "title_en",
          "condition",
          "condition_ja",
          "condition_en",
          "means_rule",
          "audit_method",
          "competence_area",
          "provenance",
          "source");

  private static final List<String> MEANS_PROPS =
      List.of(
          "level",
          "condition",
          "condition_ja",
          "condition_en",
          "provenance",
          "source",
          "note_ja",
          "note_en");

  /** The columns of an item that become parts, with the name of each. */
  static final Map<String, String> PARTS =
      Map.of(
          "obligation", "statement",
          "note", "guidance",
          "auditor_looks", "assessment-objective",
          "evidence", "evidence");

  private static final List<String> PART_ORDER =
      List.of("obligation", "note", "auditor_looks", "evidence");

  private TableCatalogue() {}

  static OscalNode write(EditionSheets sheets) {
    OscalNode catalog = new OscalNode();
    catalog.put("uuid", NamedUuid.of(EditionSheets.sha256(List.copyOf(sheets.all()))));
    catalog.put("metadata", metadata(sheets));
    for (EditionRecord row : sheets.rows(EditionTable.CHAPTERS.name())) {
      OscalNode group = new OscalNode();
      name(group, row.text("chapter"), false);
      titled(group, row, row.text("chapter"));
      properties(group, row, CHAPTER_PROPS);
      for (EditionRecord item : sheets.rows(EditionTable.ITEMS.name())) {
        if (item.text("chapter").equals(row.text("chapter"))) {
          group.add("controls", control(item, sheets));
        }
      }
      catalog.add("groups", group);
    }
    return catalog;
  }

  private static OscalNode metadata(EditionSheets sheets) {
    OscalNode metadata = new OscalNode();
    String title = entry(sheets, "title.ja");
    String version = entry(sheets, "version");
    metadata.put("title", OscalProse.marked(title.isBlank() ? "-" : title));
    String date = entry(sheets, "date");
    String day = date.matches("\\d{4}-\\d{2}-\\d{2}") ? date : "2000-01-01";
    metadata.put("last-modified", day + "T00:00:00+09:00");
    metadata.put("version", version.isBlank() ? "1" : version);
    metadata.put("oscal-version", "1.1.2");
    metadata.property(TABLES, NAMESPACE, "yes");
    return metadata;
  }

  static String entry(EditionSheets sheets, String key) {
    return sheets.rows(EditionTable.EDITION.name()).stream()
        .filter(row -> row.text("key").equals(key))
        .map(row -> row.text("value"))
        .findFirst()
        .orElse("");
  }

  private static void name(OscalNode node, String number, boolean required) {
    if (number.matches(TOKEN)) {
      node.put("id", number);
    } else {
      node.put("id", required ? "item-" + NamedUuid.of(number) : "");
      property(node, NUMBER, number);
    }
  }

  private static void titled(OscalNode node, EditionRecord row, String instead) {
    String title = row.text("title_ja");
    node.put("title", OscalProse.marked(title.isBlank() ? instead : title));
  }

  private static void properties(OscalNode node, EditionRecord row, List<String> columns) {
    columns.forEach(column -> property(node, column, row.text(column)));
  }

  private static void property(OscalNode node, String name, String value) {
    node.property(name, NAMESPACE, value.isBlank() ? "" : value);
  }

  private static OscalNode control(EditionRecord item, EditionSheets sheets) {
    OscalNode control = new OscalNode();
    String number = item.text("item");
    name(control, number, true);
    titled(control, item, number);
    if (!number.isBlank()) {
      control.add("props", new OscalNode().put("name", "label").put("value", number));
    }
    properties(control, item, ITEM_PROPS);
    for (String column : PART_ORDER) {
      if (!item.text(column + "_ja").isBlank()) {
        control.add("parts", part(item, column));
      }
    }
    sheets.rows(EditionTable.MEANS.name()).stream()
        .filter(means -> means.text("item").equals(number))
        .forEach(means -> control.add("parts", means(means)));
    return control;
  }

  private static OscalNode part(EditionRecord item, String column) {
    OscalNode part = new OscalNode().put("name", PARTS.get(column));
    if (column.equals("evidence")) {
      part.put("ns", NAMESPACE);
    }
    return translated(part, item, column);
  }

  private static OscalNode translated(OscalNode part, EditionRecord row, String column) {
    part.put("prose", OscalProse.paragraph(row.text(column + "_ja")));
    String english = row.text(column + "_en");
    if (!english.isBlank()) {
      part.add(
          "parts",
          new OscalNode()
              .put("name", TRANSLATION)
              .put("ns", NAMESPACE)
              .put("class", "en")
              .put("prose", OscalProse.paragraph(english)));
    }
    return part;
  }

  private static OscalNode means(EditionRecord row) {
    OscalNode part = new OscalNode().put("name", "means").put("ns", NAMESPACE);
    property(part, NUMBER, row.text("means_no"));
    properties(part, row, MEANS_PROPS);
    return translated(part, row, "text");
  }
}
