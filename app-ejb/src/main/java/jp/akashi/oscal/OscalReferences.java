package jp.akashi.oscal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether names are unique and what they refer to is there. Two groups or two controls of one name
 * would be one chapter or one item, so they are refused. All else is taken over as it stands, with
 * a warning: catalogues are published with it. A link to a control is let through without one: a
 * baseline leaves out most of the controls that its own are related to.
 */
final class OscalReferences {

  private static final Pattern INSERT =
      Pattern.compile("\\{\\{ insert: param, ([^\\s,{}]+) \\}\\}");
  private static final Pattern UUID_LINK =
      Pattern.compile("#([0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})");
  private static final Set<String> NAMED = Set.of("group", "control", "param", "part", "role");
  private static final Set<String> ROWS = Set.of("group", "control");
  private static final Set<String> UUIDS = Set.of("resource", "party", "location");

  private final boolean xml;
  private final OscalErrors errors;
  private final Map<String, Map<String, First>> known = new HashMap<>();
  private final Set<String> uuids = new HashSet<>();

  /** Where a name stands first. */
  private record First(String place, int line) {}

  private interface Visitor {
    void object(String type, OscalNode node, OscalPlace place);
  }

  OscalReferences(boolean xml, OscalErrors errors) {
    this.xml = xml;
    this.errors = errors;
  }

  /** Notes every name that is there twice and every one that names nothing. */
  void check(OscalNode catalog) {
    OscalPlace root = OscalPlace.root(xml);
    walk(OscalModel.ROOT, catalog, root, this::collect);
    walk(OscalModel.ROOT, catalog, root, this::refer);
  }

  private void walk(String type, OscalNode node, OscalPlace place, Visitor visitor) {
    visitor.object(type, node, place);
    for (OscalField field : OscalModel.fields(type)) {
      if (field.isObject() && field.many()) {
        List<OscalNode> nodes = node.nodes(field.json());
        for (int i = 0; i < nodes.size(); i++) {
          walk(field.type(), nodes.get(i), place.field(field).element(i), visitor);
        }
      } else if (field.isObject() && node.node(field.json()) != null) {
        walk(field.type(), node.node(field.json()), place.field(field), visitor);
      }
    }
  }

  private void collect(String type, OscalNode node, OscalPlace place) {
    String key = UUIDS.contains(type) ? "uuid" : "id";
    String name = node.text(key);
    if (!name.isEmpty() && (NAMED.contains(type) || UUIDS.contains(type))) {
      First one = new First(place.unknown(xml ? "@" + key : key), node.line());
      First first = known.computeIfAbsent(type, t -> new HashMap<>()).putIfAbsent(name, one);
      if (first != null && ROWS.contains(type)) {
        errors.add(one.place(), one.line(), name, "duplicate", first.line());
      } else if (first != null) {
        errors.warn(one.place(), one.line(), name, "kept.duplicate", first.place());
      }
    }
    if (!node.text("uuid").isEmpty()) {
      uuids.add(node.text("uuid"));
    }
  }

  private void refer(String type, OscalNode node, OscalPlace place) {
    for (OscalField field : OscalModel.fields(type)) {
      if (field.isMarkup()) {
        List<String> texts =
            field.many() ? node.texts(field.json()) : List.of(node.text(field.json()));
        for (int i = 0; i < texts.size(); i++) {
          OscalPlace inside = place.field(field);
          inserts(texts.get(i), node, field.many() ? inside.element(i) : inside);
        }
      }
    }
    switch (type) {
      case "link" -> link(node, place);
      case "responsible-party" -> {
        named("role", node.text("role-id"), node, place, "role-id");
        node.texts("party-uuids")
            .forEach(party -> named("party", party, node, place, "party-uuids"));
      }
      case "party" -> {
        node.texts("location-uuids")
            .forEach(location -> named("location", location, node, place, "location-uuids"));
        node.texts("member-of-organizations")
            .forEach(party -> named("party", party, node, place, "member-of-organizations"));
      }
      case "param" -> {
        if (node.has("depends-on")) {
          named("param", node.text("depends-on"), node, place, "depends-on");
        }
      }
      default -> {}
    }
  }

  private void inserts(String text, OscalNode node, OscalPlace place) {
    Matcher insert = INSERT.matcher(text);
    while (insert.find()) {
      missing("param", insert.group(1), node, place.path());
    }
  }

  private void link(OscalNode link, OscalPlace place) {
    Matcher uuid = UUID_LINK.matcher(link.text("href"));
    if (uuid.matches() && !uuids.contains(uuid.group(1))) {
      errors.warn(
          place.unknown(xml ? "@href" : "href"),
          link.line(),
          uuid.group(1),
          "kept.reference",
          "resource");
    }
  }

  private void named(String kind, String name, OscalNode node, OscalPlace place, String field) {
    missing(kind, name, node, place.unknown(field));
  }

  private void missing(String kind, String name, OscalNode node, String place) {
    if (!name.isEmpty() && !known.getOrDefault(kind, Map.of()).containsKey(name)) {
      errors.warn(place, node.line(), name, "kept.reference", kind);
    }
  }
}
