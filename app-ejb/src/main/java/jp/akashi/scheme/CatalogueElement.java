package jp.akashi.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/**
 * An element of the catalogue an edition was imported from, as its publisher wrote it: a group, a
 * control, a part, a parameter, a resource. The edition's own rows are what the body made of it;
 * this is what it goes out as again.
 *
 * @param kind such as {@code control}; {@code more} for the rest of a long element before it
 * @param element its id or UUID; without one, its place in its parent
 * @param parent kind and id of the element it stands in; empty for the catalogue itself
 * @param name of a part, such as {@code statement}
 * @param title or label, as Markdown
 * @param text of a part or a resource, as Markdown
 * @param details everything else, as a JSON object in the words of OSCAL; may be empty
 * @param origin where it comes from
 */
@Embeddable
public record CatalogueElement(
    String kind,
    String element,
    @Column(name = "parent_element") String parent,
    String name,
    String title,
    @Column(name = "element_text") String text,
    String details,
    Origin origin) {

  static CatalogueElement of(EditionRecord row) {
    return new CatalogueElement(
        row.text("kind"),
        row.text("element"),
        row.text("parent"),
        row.text("name"),
        row.text("title"),
        row.text("text"),
        row.text("details"),
        row.origin());
  }

  List<String> cells() {
    return Cells.of(kind, element, parent, name, title, text, details, origin);
  }

  /** What others name it by as their parent. */
  public String reference() {
    return kind + " " + element;
  }
}
