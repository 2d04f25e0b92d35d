package jp.akashi.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private static final String RESOURCE = "resource";

  private final List<EditionSheet.Line> lines = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();
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
      List<OscalNode> resources = back.nodes(RESOURCES);
      for (int i = 0; i < resources.size(); i++) {
        String place = CATALOG + "/" + RESOURCES + "/" + (i + 1);
        String key = tree.key(RESOURCE, resources.get(i).text("uuid"), place);
        tree.add(RESOURCE, key, CATALOG + " " + CATALOG, resources.get(i));
      }
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
            String key = key(of, one.text("id"), place);
            add(of, key, kind + " " + element, one);
            inside(of, key, one);
          }
        });
  }

  /**
   * What names an element among those of its kind: its own name, or its place where it has none or
   * another had it first. No name has a slash, so a place never looks like one.
   */
  private String key(String kind, String name, String place) {
    if (!name.isEmpty() && taken.add(kind + " " + name)) {
      return name;
    }
    String free = place;
    for (int more = 2; !taken.add(kind + " " + free); more++) {
      free = place + "/" + more;
    }
    return free;
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
                    && !(field.equals(nameOf(kind)) && node.text(field).equals(element))
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

  private static String nameOf(String kind) {
    return kind.equals(RESOURCE) ? "uuid" : "id";
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
    boolean named = kind.equals(RESOURCE) || LISTS.containsValue(kind);
    return named && !element.contains("/") ? node.put(nameOf(kind), element) : node;
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
    } else if (kind.equals(RESOURCE)) {
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
