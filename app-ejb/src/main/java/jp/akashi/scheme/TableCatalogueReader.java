package jp.akashi.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.akashi.oscal.OscalNode;
import jp.akashi.oscal.OscalProse;

/** Reads back what {@link TableCatalogue} wrote. */
final class TableCatalogueReader {

  private TableCatalogueReader() {}

  /** The tables that {@link TableCatalogue#write} wrote, as far as a catalogue carries them. */
  static List<EditionSheet> read(OscalNode catalog) {
    List<List<String>> chapters = new ArrayList<>();
    List<List<String>> items = new ArrayList<>();
    List<List<String>> means = new ArrayList<>();
    for (OscalNode group : catalog.nodes("groups")) {
      String chapter = number(group);
      chapters.add(cells(EditionTable.CHAPTERS, group, Map.of("chapter", chapter)));
      for (OscalNode control : group.nodes("controls")) {
        String item = number(control);
        items.add(cells(EditionTable.ITEMS, control, Map.of("item", item, "chapter", chapter)));
        control.nodes("parts").stream()
            .filter(part -> isOurs(part, "means"))
            .forEach(
                part ->
                    means.add(
                        cells(
                            EditionTable.MEANS,
                            part,
                            Map.of(
                                "item",
                                item,
                                "means_no",
                                part.property(TableCatalogue.NUMBER, TableCatalogue.NAMESPACE)))));
      }
    }
    return List.of(
        CatalogueSheets.sheet(EditionTable.CHAPTERS, chapters),
        CatalogueSheets.sheet(EditionTable.ITEMS, items),
        CatalogueSheets.sheet(EditionTable.MEANS, means));
  }

  private static String number(OscalNode node) {
    String number = node.property(TableCatalogue.NUMBER, TableCatalogue.NAMESPACE);
    return number.isEmpty() ? node.text("id") : number;
  }

  private static boolean isOurs(OscalNode part, String name) {
    return part.text("name").equals(name) && part.text("ns").equals(TableCatalogue.NAMESPACE);
  }

  private static List<String> cells(EditionTable table, OscalNode node, Map<String, String> given) {
    return table.columns().stream()
        .map(column -> given.containsKey(column) ? given.get(column) : cell(column, node))
        .toList();
  }

  private static String cell(String column, OscalNode node) {
    String bare = column.replaceFirst("_(ja|en)$", "");
    boolean english = column.endsWith("_en");
    if (column.equals("title_ja")) {
      return OscalProse.plain(node.text("title"));
    }
    if (bare.equals("text")) {
      return said(node, english);
    }
    if (TableCatalogue.PARTS.containsKey(bare) && !isOurs(node, "means")) {
      return node.nodes("parts").stream()
          .filter(part -> part.text("name").equals(TableCatalogue.PARTS.get(bare)))
          .findFirst()
          .map(part -> said(part, english))
          .orElse("");
    }
    return node.property(column, TableCatalogue.NAMESPACE);
  }

  private static String said(OscalNode part, boolean english) {
    return english
        ? part.nodes("parts").stream()
            .filter(inside -> isOurs(inside, TableCatalogue.TRANSLATION))
            .findFirst()
            .map(inside -> OscalProse.plainParagraph(inside.text("prose")))
            .orElse("")
        : OscalProse.plainParagraph(part.text("prose"));
  }
}
