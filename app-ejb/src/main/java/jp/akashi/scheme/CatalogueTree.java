package jp.akashi.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.oscal.OscalFile;
import jp.akashi.oscal.OscalNode;
import jp.akashi.oscal.UnreadableOscal;

/** A catalogue as the rows of an edition's table of elements, and back. */
final class CatalogueTree {

  static final String CATALOG = "catalog";
  private static final String MORE = "more";

  /** As much as fits a cell of a spreadsheet, with some room. */
  private static final int LONGEST = 30_000;

  /** The lists whose members are rows of their own, with the kind of each. */
  private static final Map<String, String> LISTS = new LinkedHashMap<>();

  static {
    LISTS.put("params", "param");
    LISTS.put("parts", "part");
    LISTS.put("groups", "group");
    LISTS.put("controls", "control");
  }

  private static final String METADATA = "metadata";
  private static final String RESOURCES = "resources";
  private static final String BACK_MATTER = "back-matter";

  private final List<EditionSheet.Line> lines = new ArrayList<>();
  private final Origin origin;

  private CatalogueTree(Origin origin) {
    this.origin = origin;
  }

  /** The rows of a catalogue, the elements of each element behind it. */
  static EditionSheet rows(OscalNode catalog, Origin origin) {
    CatalogueTree tree = new CatalogueTree(origin);
    tree.add(CATALOG, CATALOG, "", catalog);
    OscalNode metadata = catalog.node(METADATA);
    if (metadata != null) {
      tree.add(METADATA, METADATA, CATALOG + " " + CATALOG, metadata);
    }
    tree.inside(CATALOG, CATALOG, catalog);
    OscalNode back = catalog.node(BACK_MATTER);
    if (back != null) {
      back.nodes(RESOURCES)
          .forEach(one -> tree.add("resource", one.text("uuid"), CATALOG + " " + CATALOG, one));
    }
    return new EditionSheet(
        EditionTable.ELEMENTS.name(), EditionTable.ELEMENTS.columns(), tree.lines);
  }

  private void inside(String kind, String element, OscalNode node) {
    LISTS.forEach(
        (list, of) -> {
          List<OscalNode> nodes = node.nodes(list);
          for (int i = 0; i < nodes.size(); i++) {
            OscalNode one = nodes.get(i);
            String place = element + "/" + list + "/" + (i + 1);
            String key = one.has("id") ? one.text("id") : place;
            add(of, key, kind + " " + element, one);
            inside(of, key, one);
          }
        });
  }

  private void add(String kind, String element, String parent, OscalNode node) {
    String name = node.text("name");
    String title = fitting(node.text(titleOf(kind)));
    String text = fitting(node.text(textOf(kind)));
    OscalNode rest =
        node.only(
            field ->
                !LISTS.containsKey(field)
                    && !field.equals(METADATA)
                    && !field.equals(BACK_MATTER)
                    && !field.equals(kind.equals("resource") ? "uuid" : "id")
                    && !(field.equals("name") && kind.equals("part"))
                    && !(field.equals(titleOf(kind)) && !title.isEmpty())
                    && !(field.equals(textOf(kind)) && !text.isEmpty()));
    String details = rest.names().isEmpty() ? "" : OscalFile.fragment(rest);
    int end = cut(details, 0);
    line(
        kind,
        element,
        parent,
        kind.equals("part") ? name : "",
        title,
        text,
        details.substring(0, end));
    for (int more = 1; end < details.length(); more++) {
      int from = end;
      end = cut(details, from);
      String piece = details.substring(from, end);
      line(MORE, element + "/more/" + more, kind + " " + element, "", "", "", piece);
    }
  }

  private static String titleOf(String kind) {
    return kind.equals("param") ? "label" : "title";
  }

  private static String textOf(String kind) {
    return kind.equals("part") ? "prose" : "description";
  }

  private static String fitting(String text) {
    return text.length() > LONGEST ? "" : text;
  }

  private static int cut(String text, int from) {
    int end = Math.min(text.length(), from + LONGEST);
    return end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }

  private void line(
      String kind,
      String element,
      String parent,
      String name,
      String title,
      String text,
      String details) {
    List<String> cells =
        new CatalogueElement(kind, element, parent, name, title, text, details, origin).cells();
    lines.add(new EditionSheet.Line(lines.size() + 2, cells));
  }

  /**
   * The catalogue that these rows are.
   *
   * @param rows as {@link #rows} wrote them; what is wrong with them is noted
   */
  static OscalNode join(List<EditionRecord> rows) {
    Map<String, StringBuilder> details = new LinkedHashMap<>();
    for (EditionRecord row : rows) {
      boolean more = row.text("kind").equals(MORE);
      String key = more ? row.text("parent") : row.text("kind") + " " + row.text("element");
      details.computeIfAbsent(key, k -> new StringBuilder()).append(row.text("details"));
    }
    Map<String, OscalNode> nodes = new LinkedHashMap<>();
    OscalNode catalog = new OscalNode();
    for (EditionRecord row : rows) {
      if (!row.text("kind").equals(MORE)) {
        String key = row.text("kind") + " " + row.text("element");
        OscalNode node = node(row, details.get(key).toString());
        nodes.put(key, node);
        if (row.text("kind").equals(CATALOG)) {
          node.names().forEach(name -> catalog.put(name, node.text(name)));
        }
      }
    }
    Map<String, OscalNode> attached = new HashMap<>(Map.of(CATALOG + " " + CATALOG, catalog));
    rows.stream()
        .filter(row -> !row.text("kind").equals(MORE) && !row.text("kind").equals(CATALOG))
        .forEach(row -> attach(row, nodes, attached));
    return catalog;
  }

  private static OscalNode node(EditionRecord row, String details) {
    String kind = row.text("kind");
    String element = row.text("element");
    OscalNode node = new OscalNode();
    try {
      node = details.isEmpty() ? node : OscalFile.fragment(details);
    } catch (UnreadableOscal broken) {
      row.wrong("details", "edition.element.details");
    }
    node.put(titleOf(kind), row.text("title")).put(textOf(kind), row.text("text"));
    if (kind.equals("part")) {
      node.put("name", row.text("name"));
    }
    if (kind.equals("resource")) {
      node.put("uuid", element);
    } else if (LISTS.containsValue(kind) && !element.contains("/")) {
      node.put("id", element);
    }
    return node;
  }

  /** An element stands behind the one it is in. */
  private static void attach(
      EditionRecord row, Map<String, OscalNode> nodes, Map<String, OscalNode> attached) {
    String kind = row.text("kind");
    String key = kind + " " + row.text("element");
    OscalNode node = nodes.get(key);
    OscalNode parent = attached.get(row.text("parent"));
    attached.put(key, node);
    if (parent == null) {
      row.wrong("parent", "edition.cell.reference", row.text("parent"), "elements");
    } else if (kind.equals(METADATA)) {
      parent.put(METADATA, node);
    } else if (kind.equals("resource")) {
      OscalNode back = parent.node(BACK_MATTER);
      parent.put(BACK_MATTER, (back == null ? new OscalNode() : back).add(RESOURCES, node));
    } else {
      LISTS.entrySet().stream()
          .filter(list -> list.getValue().equals(kind))
          .findFirst()
          .ifPresentOrElse(
              list -> parent.add(list.getKey(), node),
              () -> row.wrong("kind", "edition.element.kind", kind));
    }
  }
}
