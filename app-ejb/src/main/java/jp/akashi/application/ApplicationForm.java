package jp.akashi.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.akashi.refusal.FieldError;
import jp.akashi.refusal.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant writes, complete or not: a draft takes anything that fits its fields, and
 * {@link #checkComplete()} is asked when it is submitted.
 *
 * @param title what the certification is called on screens, such as 岡谷工場の認証
 * @param scope categories of managed information, never its contents (domain 6.3)
 * @param sites where it is handled
 * @param answers answers to the edition's condition questions by key; several values separated by
 *     {@code ;}
 * @param consent names of the register fields that may be published
 */
public record ApplicationForm(
    @Nullable String title,
    @Nullable String scope,
    List<Site> sites,
    Map<String, String> answers,
    Set<String> consent) {

  public static final ApplicationForm EMPTY =
      new ApplicationForm(null, null, List.of(), Map.of(), Set.of());

  /** What the register publishes of a company if it agrees, in the order of the form. */
  public static final List<String> PUBLISHABLE = List.of("holder", "corporateNumber", "address");

  /** Most sites an application may name. */
  public static final int MAX_SITES = 100;

  private static final int MAX_PEOPLE = 999_999;
  private static final int LINE = 200;
  private static final int TEXT = 2000;

  public ApplicationForm {
    sites = sites == null ? List.of() : List.copyOf(sites);
    answers = answers == null ? Map.of() : Map.copyOf(answers);
    consent = consent == null ? Set.of() : Set.copyOf(consent);
  }

  /**
   * Refuses a form that cannot be submitted yet.
   *
   * @throws InvalidInput naming every field that is missing
   */
  void checkComplete() {
    List<FieldError> missing = missing();
    if (!missing.isEmpty()) {
      throw new InvalidInput(missing);
    }
  }

  /** What is still to be written before it can be submitted, the edition's questions apart. */
  List<FieldError> missing() {
    InvalidInput.Check check =
        new InvalidInput.Check()
            .text(title, "title", LINE)
            .text(scope, "scope", TEXT)
            .that(!sites.isEmpty(), "sites", "required");
    for (int i = 0; i < sites.size(); i++) {
      Site site = sites.get(i);
      check
          .text(site.name(), site(i, "name"), LINE)
          .text(site.address(), site(i, "address"), LINE)
          .that(site.people() > 0, site(i, "people"), "required");
    }
    return check.errors();
  }

  /** What a draft cannot hold either: too long, out of range, or no field of the register. */
  List<FieldError> wrong() {
    InvalidInput.Check check =
        new InvalidInput.Check()
            .that(fits(title, LINE), "title", "tooLong", LINE)
            .that(fits(scope, TEXT), "scope", "tooLong", TEXT)
            .that(sites.size() <= MAX_SITES, "sites", "sites.tooMany", MAX_SITES)
            .that(PUBLISHABLE.containsAll(consent), "consent", "consent.unknown");
    for (int i = 0; i < sites.size(); i++) {
      Site site = sites.get(i);
      check
          .that(fits(site.name(), LINE), site(i, "name"), "tooLong", LINE)
          .that(fits(site.address(), LINE), site(i, "address"), "tooLong", LINE)
          .that(
              site.people() >= 0 && site.people() <= MAX_PEOPLE, site(i, "people"), "wholeNumber");
    }
    return check.errors();
  }

  /** Everything that is written, by field, in the order of the form; what is empty is left out. */
  Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", Objects.toString(title, ""));
    fields.put("scope", Objects.toString(scope, ""));
    for (int i = 0; i < sites.size(); i++) {
      Site site = sites.get(i);
      fields.put(site(i, "name"), site.name());
      fields.put(site(i, "address"), site.address());
      fields.put(site(i, "people"), site.people() == 0 ? "" : String.valueOf(site.people()));
      fields.put(site(i, "published"), site.published() ? "yes" : "");
    }
    new TreeMap<>(answers).forEach((key, answer) -> fields.put("answers." + key, answer));
    fields.put(
        "consent", PUBLISHABLE.stream().filter(consent::contains).collect(Collectors.joining(";")));
    fields.values().removeIf(String::isEmpty);
    return fields;
  }

  /** The questions that the other form answers otherwise, or does not answer any more. */
  Set<String> answeredOtherwise(ApplicationForm other) {
    return answers.entrySet().stream()
        .filter(one -> !sameAnswer(one.getValue(), other.answers().get(one.getKey())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean sameAnswer(String one, @Nullable String other) {
    return other != null && CaseFacts.values(one).equals(CaseFacts.values(other));
  }

  private static boolean fits(@Nullable String text, int max) {
    return text == null || text.length() <= max;
  }

  private static String site(int index, String field) {
    return "sites." + index + "." + field;
  }
}
