package jp.akashi.scheme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.akashi.oscal.NamedUuid;
import jp.akashi.oscal.OscalNode;
import org.jspecify.annotations.Nullable;

/**
 * A table of an edition that travels with a catalogue because OSCAL has no words for it: a CSV file
 * in the back matter.
 *
 * @param instead SHA-256 of the table that the catalogue itself made when this was attached
 */
record OscalAttachment(EditionSheet sheet, String instead) {

  private static final String TABLE = "table";
  private static final String INSTEAD = "instead-of-sha256";

  /** Whether a resource of the back matter is one. */
  static boolean isOne(OscalNode resource) {
    return !resource.property(TABLE, TableCatalogue.NAMESPACE).isEmpty();
  }

  /** The tables that travel with a catalogue, by name; what is wrong with them is noted. */
  static Map<String, OscalAttachment> of(OscalNode catalog, EditionErrors errors) {
    Map<String, OscalAttachment> attached = new TreeMap<>();
    OscalNode back = catalog.node("back-matter");
    if (back != null) {
      for (OscalNode resource : back.nodes("resources")) {
        if (isOne(resource)) {
          String table = resource.property(TABLE, TableCatalogue.NAMESPACE);
          EditionSheet sheet = sheet(table, resource, errors);
          if (sheet != null) {
            String instead = resource.property(INSTEAD, TableCatalogue.NAMESPACE);
            attached.put(table, new OscalAttachment(sheet, instead));
          }
        }
      }
    }
    return attached;
  }

  private static @Nullable EditionSheet sheet(
      String table, OscalNode resource, EditionErrors errors) {
    OscalNode base64 = resource.node("base64");
    try {
      String encoded = base64 == null ? "" : base64.text("value").replaceAll("\\s", "");
      return CsvZip.sheet(table, Base64.getDecoder().decode(encoded));
    } catch (IllegalArgumentException | IOException broken) {
      errors.sheet(table, "edition.sheet.broken");
      return null;
    }
  }

  /**
   * Takes the place of the table that the catalogue makes.
   *
   * @param own what the catalogue makes
   */
  void replace(Map<String, EditionSheet> sheets, List<EditionSheet> own, EditionErrors errors) {
    if (!sha256(own, sheet.name()).equals(instead)) {
      errors.sheet(sheet.name(), "edition.oscal.changed");
    }
    sheets.put(sheet.name(), sheet);
  }

  /** Attaches every table that the catalogue does not make by itself. */
  static void attach(OscalNode catalog, List<EditionSheet> tables, List<EditionSheet> own) {
    List<OscalNode> resources = new ArrayList<>();
    for (EditionSheet table : tables) {
      EditionSheet made =
          own.stream().filter(one -> one.name().equals(table.name())).findFirst().orElse(null);
      boolean same = made == null ? table.lines().isEmpty() : cells(made).equals(cells(table));
      if (!same) {
        resources.add(resource(table, sha256(own, table.name())));
      }
    }
    if (!resources.isEmpty()) {
      OscalNode back = catalog.node("back-matter");
      List<OscalNode> all = new ArrayList<>(back == null ? List.of() : back.nodes("resources"));
      all.addAll(resources);
      catalog.put("back-matter", new OscalNode().put("resources", all));
    }
  }

  private static List<List<String>> cells(EditionSheet sheet) {
    return sheet.lines().stream().map(EditionSheet.Line::cells).toList();
  }

  private static String sha256(List<EditionSheet> own, String table) {
    return EditionSheets.sha256(own.stream().filter(one -> one.name().equals(table)).toList());
  }

  private static OscalNode resource(EditionSheet table, String instead) {
    String name = table.name();
    byte[] csv = CsvZip.bytes(table);
    return new OscalNode()
        .put("uuid", NamedUuid.of(TableCatalogue.NAMESPACE + ":" + name))
        .put("title", name)
        .put("description", "A table of the edition that OSCAL has no words for.")
        .property(TABLE, TableCatalogue.NAMESPACE, name)
        .property(INSTEAD, TableCatalogue.NAMESPACE, instead)
        .put(
            "base64",
            new OscalNode()
                .put("filename", name + ".csv")
                .put("media-type", "text/csv; charset=" + StandardCharsets.UTF_8)
                .put("value", Base64.getEncoder().encodeToString(csv)));
  }
}
