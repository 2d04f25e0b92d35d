package jp.akashi.web.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.akashi.web.page.Typed;
import jp.akashi.web.rest.Json;
import org.jspecify.annotations.Nullable;

/**
 * Two people wrote the same form. Fields that are the same, or that only one of them changed, are
 * settled; the others are for a person to choose. Where the number of sites differs, all sites are
 * one field.
 *
 * @param settled values by the name of the form's field, with what the saved form's version is
 * @param open fields both changed, in the order of the form
 */
public record FormMerge(Map<String, String> settled, List<Difference> open) {

  /**
   * A field both changed.
   *
   * @param field name of the form's field
   * @param mine as the writer typed it
   * @param theirs as it was saved meanwhile
   */
  public record Difference(String field, String mine, String theirs) {}

  /**
   * Compares field by field.
   *
   * @param base what the writer began from; where it is not known, every difference is open
   * @param mine what the writer typed
   * @param theirs what is saved now
   */
  static FormMerge of(@Nullable FormFields base, FormFields mine, FormFields theirs) {
    boolean siteBySite =
        mine.written().size() == theirs.written().size()
            && (base == null || base.written().size() == theirs.written().size());
    Map<String, String> before = base == null ? Map.of() : flat(base, siteBySite);
    Map<String, String> typed = flat(mine, siteBySite);
    Map<String, String> saved = flat(theirs, siteBySite);
    Map<String, String> settled = new LinkedHashMap<>();
    List<Difference> open = new ArrayList<>();
    for (String field : union(typed.keySet(), saved.keySet())) {
      String my = typed.getOrDefault(field, "");
      String their = saved.getOrDefault(field, "");
      String old = base == null ? null : before.getOrDefault(field, "");
      if (my.equals(their) || their.equals(old)) {
        settled.put(field, my);
      } else if (my.equals(old)) {
        settled.put(field, their);
      } else {
        open.add(new Difference(field, my, their));
      }
    }
    settled.put(FormFields.VERSION, String.valueOf(theirs.version()));
    if (siteBySite) {
      settled.put(FormFields.SITE_COUNT, String.valueOf(theirs.written().size()));
    }
    return new FormMerge(settled, open);
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return all;
  }

  private static Map<String, String> flat(FormFields form, boolean siteBySite) {
    Map<String, String> flat = new LinkedHashMap<>();
    flat.put("title", form.title().strip());
    flat.put("scope", lines(form.scope()).strip());
    List<SiteFields> sites = form.written().stream().map(FormMerge::plain).toList();
    if (siteBySite) {
      for (int i = 0; i < sites.size(); i++) {
        site("sites." + i + ".", sites.get(i), flat);
      }
    } else {
      flat.put(FormFields.SITES, Json.write(sites));
    }
    new TreeMap<>(form.answers())
        .forEach((question, answer) -> flat.put(FormFields.ANSWER + question, sorted(answer)));
    flat.put(FormFields.CONSENT, String.join(";", new TreeSet<>(form.consent())));
    return flat;
  }

  private static void site(String prefix, SiteFields site, Map<String, String> flat) {
    flat.put(prefix + "name", site.name());
    flat.put(prefix + "address", site.address());
    flat.put(prefix + "people", site.people());
    flat.put(prefix + "published", site.published() ? "yes" : "");
  }

  private static SiteFields plain(SiteFields site) {
    return new SiteFields(
        site.name().strip(),
        site.address().strip(),
        Typed.halfWidth(site.people()),
        site.published());
  }

  private static String sorted(String answer) {
    return String.join(";", new TreeSet<>(FormFields.values(Typed.halfWidth(answer))));
  }

  private static String lines(String text) {
    return text.replace("\r\n", "\n");
  }

  /** The whole form, where nothing is open. */
  FormFields form() {
    Map<String, String[]> fields = new LinkedHashMap<>();
    settled.forEach((name, value) -> fields.put(name, new String[] {value}));
    return FormFields.typed(new Typed(fields));
  }
}
