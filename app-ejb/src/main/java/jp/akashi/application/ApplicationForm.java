package jp.akashi.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
    new InvalidInput.Check()
        .text(title, "title", 200)
        .text(scope, "scope", 2000)
        .that(!sites.isEmpty(), "sites", "required")
        .orRefuse();
  }
}
