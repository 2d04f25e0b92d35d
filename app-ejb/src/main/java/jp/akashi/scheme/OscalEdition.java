package jp.akashi.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.akashi.oscal.OscalFile;
import jp.akashi.oscal.OscalFormat;
import jp.akashi.oscal.OscalNode;
import jp.akashi.oscal.OscalReading;
import jp.akashi.oscal.UnreadableOscal;
import org.jspecify.annotations.Nullable;

/**
 * An edition as an OSCAL catalogue. What the catalogue says of itself makes the tables; a table
 * that says anything else travels with it as an {@link OscalAttachment}. So an edition comes back
 * as it was, and a catalogue goes out as it came.
 */
final class OscalEdition {

  /** The property that keeps the name of an edition that is not named after its catalogue. */
  private static final String NAME = "edition";

  private OscalEdition() {}

  /**
   * The tables that a catalogue becomes; what is wrong with it is noted.
   *
   * @param asked the name wanted for an edition whose file gives none; null: one of its title
   * @param base tables for what the catalogue does not have; empty for none
   * @throws UnreadableEdition if it is no catalogue
   */
  static List<EditionSheet> read(
      byte[] file, @Nullable EditionId asked, List<EditionSheet> base, EditionErrors errors) {
    OscalNode catalog = parse(file, errors);
    Map<String, OscalAttachment> attached = OscalAttachment.of(catalog, errors);
    OscalNode bare = bare(catalog);
    boolean tables = !metadata(catalog, TableCatalogue.TABLES).isEmpty();
    List<EditionSheet> own =
        tables ? TableCatalogueReader.read(bare) : of(bare, name(catalog, bare, asked));
    Map<String, EditionSheet> sheets = new TreeMap<>();
    own.forEach(sheet -> sheets.put(sheet.name(), sheet));
    if (!tables) {
      BaseTables.add(sheets, base);
    }
    attached.forEach((name, one) -> one.replace(sheets, own, errors));
    return complete(sheets);
  }

  private static OscalNode parse(byte[] file, EditionErrors errors) {
    try {
      OscalReading reading = OscalFile.read(file);
      errors.letThrough(reading);
      return reading.catalog();
    } catch (UnreadableOscal unreadable) {
      errors.oscal(unreadable);
      throw errors.refusal();
    }
  }

  private static String name(OscalNode catalog, OscalNode bare, @Nullable EditionId asked) {
    String named = metadata(catalog, NAME);
    String other = asked == null ? CataloguePublisher.slug(bare) : asked.value();
    return named.isEmpty() ? other : named;
  }

  private static String metadata(OscalNode catalog, String name) {
    OscalNode metadata = catalog.node("metadata");
    return metadata == null ? "" : metadata.property(name, TableCatalogue.NAMESPACE);
  }

  /** The tables that the catalogue itself makes. */
  private static List<EditionSheet> of(OscalNode bare, String name) {
    CatalogueSheets made = new CatalogueSheets(bare, name);
    List<EditionSheet> sheets = new ArrayList<>(made.sheets());
    sheets.add(CatalogueTree.rows(bare, made.origin()));
    return sheets;
  }

  /** The catalogue without what is ours about it. */
  private static OscalNode bare(OscalNode catalog) {
    OscalNode bare = catalog.only(name -> !name.equals("back-matter"));
    OscalNode metadata = catalog.node("metadata");
    if (metadata != null) {
      bare.put("metadata", withoutOurs(metadata));
    }
    OscalNode back = catalog.node("back-matter");
    if (back != null) {
      List<OscalNode> kept =
          back.nodes("resources").stream().filter(one -> !OscalAttachment.isOne(one)).toList();
      if (!kept.isEmpty()) {
        bare.put("back-matter", back.only(name -> false).put("resources", kept));
      }
    }
    return bare;
  }

  private static OscalNode withoutOurs(OscalNode metadata) {
    List<OscalNode> kept =
        metadata.nodes("props").stream()
            .filter(prop -> !prop.text("ns").equals(TableCatalogue.NAMESPACE))
            .toList();
    return metadata.only(name -> !name.equals("props") || !kept.isEmpty()).put("props", kept);
  }

  /** Every table, those without rows as well. */
  private static List<EditionSheet> complete(Map<String, EditionSheet> sheets) {
    List<EditionSheet> all =
        EditionTable.ALL.stream()
            .filter(table -> !table.isOptional() || sheets.containsKey(table.name()))
            .map(
                table -> sheets.getOrDefault(table.name(), CatalogueSheets.sheet(table, List.of())))
            .collect(Collectors.toCollection(ArrayList::new));
    sheets.values().stream().filter(sheet -> !all.contains(sheet)).forEach(all::add);
    return all;
  }

  /**
   * The tables as a catalogue.
   *
   * @throws IllegalStateException if they are not those of an edition
   */
  static byte[] write(OscalFormat format, List<EditionSheet> tables) {
    EditionErrors errors = new EditionErrors();
    EditionSheets sheets = new EditionSheets(tables, List.of(), errors);
    List<EditionRecord> elements = sheets.rows(EditionTable.ELEMENTS.name());
    boolean catalogue = !elements.isEmpty();
    OscalNode catalog = catalogue ? CatalogueTree.join(elements) : TableCatalogue.write(sheets);
    try {
      OscalNode checked = OscalFile.checked(catalog).catalog();
      String name = TableCatalogue.entry(sheets, "id");
      List<EditionSheet> own = catalogue ? of(checked, name) : TableCatalogueReader.read(checked);
      if (catalogue && !name.equals(CataloguePublisher.slug(checked))) {
        OscalNode metadata = checked.node("metadata");
        checked.put(
            "metadata", metadata.only(any -> true).property(NAME, TableCatalogue.NAMESPACE, name));
      }
      OscalAttachment.attach(checked, tables, own);
      return OscalFile.write(format, OscalFile.checked(checked).catalog());
    } catch (UnreadableOscal broken) {
      throw new IllegalStateException(broken);
    }
  }

  /**
   * What is odd about the catalogue that an edition came from, each with its place in it; empty for
   * one that never was a catalogue.
   */
  static List<CellError> warnings(EditionContent edition) {
    if (edition.elements().isEmpty()) {
      return List.of();
    }
    EditionErrors errors = new EditionErrors();
    check(new EditionSheets(new EditionWriter(edition).write(), List.of(), errors));
    return errors.warnings();
  }

  /** Notes what keeps the table of elements from being a catalogue, and what is odd about it. */
  static void check(EditionSheets sheets) {
    List<EditionRecord> elements = sheets.rows(EditionTable.ELEMENTS.name());
    if (!elements.isEmpty()) {
      try {
        sheets.errors().letThrough(OscalFile.checked(CatalogueTree.join(elements)));
      } catch (UnreadableOscal broken) {
        sheets.errors().oscal(broken);
      }
    }
  }
}
