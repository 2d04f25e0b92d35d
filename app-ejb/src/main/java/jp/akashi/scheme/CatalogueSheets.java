package jp.akashi.scheme;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.akashi.oscal.OscalNode;
import jp.akashi.oscal.OscalProse;

/**
 * What the tables of an edition say when a catalogue becomes one: a chapter for each group, an
 * obligation item for each control and enhancement that is not withdrawn. A text stands in both
 * languages as its publisher wrote it, until the body adds a translation.
 */
final class CatalogueSheets {

  /** The competence area of every item, which the body then divides as it sees fit. */
  static final String AREA = "CATALOGUE";

  private static final String NO_GROUP = "catalog";
  private static final Origin OURS = new Origin(Provenance.OURS, "Akashi: made at the import");

  private final OscalNode catalog;
  private final String id;
  private final CataloguePublisher publisher;
  private final CatalogueTexts texts;
  private final List<List<String>> chapters = new ArrayList<>();
  private final List<List<String>> items = new ArrayList<>();

  /**
   * @param id of the edition
   */
  CatalogueSheets(OscalNode catalog, String id) {
    this.catalog = catalog;
    this.id = id;
    this.publisher = new CataloguePublisher(catalog);
    this.texts = new CatalogueTexts(new OscalProse(catalog));
    controls(catalog, NO_GROUP);
    if (!items.isEmpty()) {
      chapters.add(chapter(NO_GROUP, publisher.title()));
    }
    groups(catalog);
  }

  /** Where the texts of the publisher come from. */
  Origin origin() {
    return publisher.origin("");
  }

  List<EditionSheet> sheets() {
    return List.of(
        sheet(EditionTable.EDITION, entries()),
        sheet(EditionTable.CHAPTERS, chapters),
        sheet(EditionTable.ITEMS, items),
        sheet(EditionTable.AREAS, List.of(area())));
  }

  static EditionSheet sheet(EditionTable table, List<List<String>> rows) {
    List<EditionSheet.Line> lines = new ArrayList<>();
    rows.forEach(cells -> lines.add(new EditionSheet.Line(lines.size() + 2, cells)));
    return new EditionSheet(table.name(), table.columns(), lines);
  }

  private void groups(OscalNode holder) {
    for (OscalNode group : holder.nodes("groups")) {
      String number = group.has("id") ? group.text("id") : "group-" + (chapters.size() + 1);
      chapters.add(chapter(number, texts.title(group)));
      controls(group, number);
      groups(group);
    }
  }

  private List<String> chapter(String number, String title) {
    return Cells.of(number, both(title), publisher.origin(number));
  }

  private void controls(OscalNode holder, String chapter) {
    for (OscalNode control : holder.nodes("controls")) {
      if (!isWithdrawn(control)) {
        items.add(item(control, chapter));
      }
      controls(control, chapter);
    }
  }

  private static boolean isWithdrawn(OscalNode control) {
    return control.nodes("props").stream()
        .anyMatch(
            prop ->
                prop.text("name").equals("status")
                    && prop.text("value").toLowerCase(Locale.ROOT).equals("withdrawn"));
  }

  private List<String> item(OscalNode control, String chapter) {
    String label = CatalogueTexts.label(control);
    String number = control.text("id");
    return Cells.of(
        number,
        chapter,
        both(texts.title(control)),
        both(texts.obligation(control)),
        Condition.ALWAYS,
        both(""),
        MeansRule.ALL,
        texts.auditMethod(control),
        both(texts.objectives(control)),
        both(texts.methods(control)),
        AREA,
        publisher.origin(label.isEmpty() ? number : label),
        both(texts.guidance(control)));
  }

  private static Bilingual both(String text) {
    return new Bilingual(text, text);
  }

  private List<String> area() {
    return Cells.of(
        AREA,
        "area",
        new Bilingual("目録の管理策", "Controls of the catalogue"),
        new Bilingual(
            "取り込みのときに作った区分。認証機関が基準を定め、必要なら項目を分ける。",
            "Made at the import. The body sets the criteria and divides the items where it needs to."),
        "P0D",
        0,
        0,
        "P3Y",
        items.stream().map(item -> item.get(0)).collect(Collectors.joining(";")),
        OURS);
  }

  private List<List<String>> entries() {
    OscalNode metadata = publisher.metadata();
    String title = publisher.title();
    return List.of(
        entry("id", id),
        entry("scheme", id),
        Cells.of("title.ja", title, publisher.origin("")),
        Cells.of("title.en", title, publisher.origin("")),
        entry("status", "working edition; imported from an OSCAL catalogue"),
        entry("status.ja", "目録（OSCAL）から取り込んだ作業版（この制度の公式の基準ではない）"),
        entry(
            "status.en",
            "Working edition imported from an OSCAL catalogue; not the scheme's official Standard"),
        entry("banner.ja", "この版は、目録「" + title + "」を取り込んだ作業版です。この制度の公式の基準ではありません。"),
        entry(
            "banner.en",
            "This is a working edition imported from the catalogue “"
                + title
                + "”. It is not the official Standard of this scheme."),
        entry(
            "date", OffsetDateTime.parse(metadata.text("last-modified")).toLocalDate().toString()),
        Cells.of("version", metadata.text("version"), publisher.origin("")),
        entry("catalogue.uuid", catalog.text("uuid")),
        entry("catalogue.oscal-version", metadata.text("oscal-version")));
  }

  private static List<String> entry(String key, String value) {
    return Cells.of(key, value, OURS);
  }
}
