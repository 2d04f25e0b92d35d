package jp.akashi.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.akashi.oscal.OscalNode;
import jp.akashi.oscal.OscalProse;

/**
 * A part, a parameter or a link of a control, for people to read.
 *
 * @param depth how far inside another it stands, from 0
 * @param kind {@code param}, {@code part}, {@code link} or {@code control}
 * @param id of the catalogue; empty if it has none
 * @param name of a part such as {@code statement}, or how a link relates
 * @param label as the catalogue prints it; may be empty
 * @param text parameters in their places; may be empty
 */
public record CataloguePart(
    int depth, String kind, String id, String name, String label, String text) {

  /** Collects them in the order of the catalogue. */
  static final class Reader {

    private final OscalNode catalog;
    private final OscalProse prose;
    private final List<CataloguePart> parts = new ArrayList<>();

    Reader(EditionContent edition) {
      List<EditionSheet> sheets = new EditionWriter(edition).write();
      EditionSheets tables = new EditionSheets(sheets, List.of(), new EditionErrors());
      this.catalog = CatalogueTree.join(tables.rows(EditionTable.ELEMENTS.name()));
      this.prose = new OscalProse(catalog);
    }

    /** What a control consists of; empty if there is no such control. */
    Optional<List<CataloguePart>> of(String control) {
      Optional<OscalNode> found = find(catalog, control);
      found.ifPresent(this::read);
      return found.map(any -> List.copyOf(parts));
    }

    private static Optional<OscalNode> find(OscalNode holder, String id) {
      for (OscalNode control : holder.nodes("controls")) {
        Optional<OscalNode> found =
            control.text("id").equals(id) ? Optional.of(control) : find(control, id);
        if (found.isPresent()) {
          return found;
        }
      }
      return holder.nodes("groups").stream().flatMap(group -> find(group, id).stream()).findFirst();
    }

    private void read(OscalNode control) {
      control.nodes("params").forEach(this::parameter);
      control.nodes("parts").forEach(part -> part(part, 0));
      control.nodes("links").forEach(this::link);
      control
          .nodes("controls")
          .forEach(inside -> add(0, "control", inside, "", prose.line(inside.text("title"))));
    }

    private void parameter(OscalNode parameter) {
      String guidelines =
          parameter.nodes("guidelines").stream()
              .map(one -> prose.blocks(one.text("prose")))
              .collect(Collectors.joining("\n"));
      String constraints =
          parameter.nodes("constraints").stream()
              .map(one -> prose.blocks(one.text("description")))
              .collect(Collectors.joining("\n"));
      String text =
          List.of(prose.parameter(parameter), constraints, guidelines).stream()
              .filter(line -> !line.isEmpty())
              .collect(Collectors.joining("\n"));
      add(0, "param", parameter, "", text);
    }

    private void part(OscalNode part, int depth) {
      String title = prose.line(part.text("title"));
      String words = prose.blocks(part.text("prose"));
      add(depth, "part", part, part.text("name"), (title + "\n" + words).strip());
      part.nodes("parts").forEach(inside -> part(inside, depth + 1));
    }

    private void link(OscalNode link) {
      String href = link.text("href");
      String text = link.has("text") ? prose.line(link.text("text")) : titleOf(href);
      add(0, "link", link, link.text("rel"), text);
    }

    private String titleOf(String href) {
      OscalNode back = catalog.node("back-matter");
      List<OscalNode> resources = back == null ? List.of() : back.nodes("resources");
      return resources.stream()
          .filter(one -> href.equals("#" + one.text("uuid")) && one.has("title"))
          .findFirst()
          .map(one -> prose.line(one.text("title")))
          .orElse(href);
    }

    private void add(int depth, String kind, OscalNode node, String name, String text) {
      parts.add(
          new CataloguePart(depth, kind, node.text("id"), name, CatalogueTexts.label(node), text));
    }
  }
}
