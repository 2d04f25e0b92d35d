package jp.akashi.web.application;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import jp.akashi.application.ApplicationForm;
import jp.akashi.application.ApplicationView;
import jp.akashi.application.Site;

/**
 * What stands in the fields of an application form beside title and scope: as it was just typed, or
 * as it was saved.
 *
 * @param version the version the writer saw; it stays that one after a refusal, so that a second
 *     try cannot replace what a colleague wrote meanwhile
 */
record FormFields(
    List<SiteFields> sites, Map<String, String> answers, Set<String> consent, int version) {

  static final String VERSION = "version";
  private static final String SITE_COUNT = "siteCount";
  private static final String ANSWER = "answers.";

  static FormFields saved(ApplicationView view) {
    ApplicationForm form = view.form();
    List<SiteFields> sites = new ArrayList<>(form.sites().stream().map(SiteFields::of).toList());
    if (sites.isEmpty()) {
      sites.add(SiteFields.EMPTY);
    }
    return new FormFields(sites, form.answers(), form.consent(), view.version());
  }

  static FormFields typed(Map<String, String[]> parameters) {
    Map<String, String> answers = new HashMap<>();
    parameters.forEach(
        (name, values) -> {
          String given = halfWidth(String.join(";", values));
          if (name.startsWith(ANSWER) && !given.isEmpty()) {
            answers.put(name.substring(ANSWER.length()), given);
          }
        });
    int count = Math.min(number(parameters, SITE_COUNT), ApplicationForm.MAX_SITES);
    List<SiteFields> sites =
        new ArrayList<>(IntStream.range(0, count).mapToObj(i -> typed(parameters, i)).toList());
    Set<String> consent = Set.of(parameters.getOrDefault("consent", new String[0]));
    return new FormFields(sites, answers, consent, number(parameters, VERSION));
  }

  private static SiteFields typed(Map<String, String[]> parameters, int index) {
    String site = "sites." + index + ".";
    return new SiteFields(
        text(parameters, site + "name"),
        text(parameters, site + "address"),
        text(parameters, site + "people"),
        parameters.containsKey(site + "published"));
  }

  private static String text(Map<String, String[]> parameters, String name) {
    return parameters.getOrDefault(name, new String[] {""})[0];
  }

  /** Zero where there is no such number, as in a request made by hand. */
  private static int number(Map<String, String[]> parameters, String name) {
    String given = text(parameters, name);
    return given.matches("\\d{1,9}") ? Integer.parseInt(given) : 0;
  }

  static String halfWidth(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
  }

  /**
   * The form to keep.
   *
   * @throws jp.akashi.refusal.InvalidInput if a number is none
   */
  ApplicationForm form(String title, String scope) {
    List<Site> written =
        IntStream.range(0, sites.size())
            .filter(i -> !sites.get(i).equals(SiteFields.EMPTY))
            .mapToObj(i -> sites.get(i).site(i))
            .toList();
    return new ApplicationForm(title, scope, written, answers, consent);
  }
}
