package jp.akashi.web.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.akashi.application.ApplicationForm;
import jp.akashi.application.ApplicationView;
import jp.akashi.application.Site;
import jp.akashi.web.page.Typed;
import jp.akashi.web.rest.Json;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the fields of an application form: as it was just typed, or as it was saved. The
 * page carries the saved one along as JSON, so that it is known later what the writer began from.
 *
 * @param answers answers by question; several values separated by {@code ;}
 * @param version the version the writer saw; it stays that one after a refusal, so that a second
 *     try cannot replace what a colleague wrote meanwhile
 */
record FormFields(
    String title,
    String scope,
    List<SiteFields> sites,
    Map<String, String> answers,
    Set<String> consent,
    int version) {

  static final String VERSION = "version";
  static final String BASE = "draft:base";
  static final String SITES = "sites";
  static final String SITE_COUNT = "siteCount";
  static final String ANSWER = "answers.";
  static final String CONSENT = "consent";

  FormFields {
    title = title == null ? "" : title;
    scope = scope == null ? "" : scope;
    sites = sites == null ? new ArrayList<>() : new ArrayList<>(sites);
    answers = answers == null ? Map.of() : answers;
    consent = consent == null ? Set.of() : consent;
  }

  static FormFields saved(ApplicationView view) {
    ApplicationForm form = view.form();
    List<SiteFields> sites = new ArrayList<>(form.sites().stream().map(SiteFields::of).toList());
    if (sites.isEmpty()) {
      sites.add(SiteFields.EMPTY);
    }
    return new FormFields(
        form.title(), form.scope(), sites, form.answers(), form.consent(), view.version());
  }

  static FormFields typed(Typed typed) {
    Map<String, String> answers = new HashMap<>();
    for (String name : typed.parameters().keySet()) {
      String given = Typed.halfWidth(typed.choices(name));
      if (name.startsWith(ANSWER) && !given.isEmpty()) {
        answers.put(name.substring(ANSWER.length()), given);
      }
    }
    return new FormFields(
        typed.text("title"),
        typed.text("scope"),
        sites(typed),
        answers,
        values(typed.choices(CONSENT)),
        typed.number(VERSION));
  }

  /** What the writer began from, if the page told it. */
  static Optional<FormFields> base(Typed typed) {
    return Json.read(typed.text(BASE), FormFields.class);
  }

  /** One by one, or all of them as one choice between two people's. */
  private static List<SiteFields> sites(Typed typed) {
    if (typed.has(SITES)) {
      return Json.read(typed.text(SITES), SiteFields[].class).map(List::of).orElse(List.of());
    }
    int count = Math.min(typed.number(SITE_COUNT), ApplicationForm.MAX_SITES);
    return IntStream.range(0, count).mapToObj(i -> site(typed, i)).toList();
  }

  private static SiteFields site(Typed typed, int index) {
    String site = "sites." + index + ".";
    return new SiteFields(
        typed.text(site + "name"),
        typed.text(site + "address"),
        typed.text(site + "people"),
        "yes".equals(typed.text(site + "published")));
  }

  /** The values of a choice of several. */
  static Set<String> values(String joined) {
    return Arrays.stream(joined.split(";"))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The sites somebody wrote something of. */
  List<SiteFields> written() {
    return sites.stream().filter(site -> !site.equals(SiteFields.EMPTY)).toList();
  }

  /**
   * The form to keep.
   *
   * @throws jp.akashi.refusal.InvalidInput if a number is none
   */
  ApplicationForm form() {
    List<Site> kept =
        IntStream.range(0, sites.size())
            .filter(i -> !sites.get(i).equals(SiteFields.EMPTY))
            .mapToObj(i -> sites.get(i).site(i))
            .toList();
    return new ApplicationForm(blankAsNull(title), blankAsNull(scope), kept, answers, consent);
  }

  private static @Nullable String blankAsNull(String text) {
    return text.isBlank() ? null : text;
  }
}
