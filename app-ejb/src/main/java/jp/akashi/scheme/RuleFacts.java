package jp.akashi.scheme;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts this software computes, or has a person confirm, for the acts it holds to decision
 * rules, each with the values it may take. A rule of such an act that names another fact could
 * never be met.
 */
final class RuleFacts {

  static final String NUMBER = "number";
  static final String DATE = "date";

  private static final List<String> COUNTED = List.of(NUMBER);
  private static final List<String> DATED = List.of(DATE);
  private static final List<String> YES_OR_NO = List.of("yes", "no");

  private static final Map<String, List<String>> OF_DECISION =
      Map.ofEntries(
          Map.entry("items.unjudged", COUNTED),
          Map.entry("items.nonconforming", COUNTED),
          Map.entry("not-applicable.unconfirmed", COUNTED),
          Map.entry("equivalents.unjudged", COUNTED),
          Map.entry("interests.undeclared", COUNTED),
          Map.entry("documents.mandatory.open", COUNTED),
          Map.entry("findings.open.major", COUNTED),
          Map.entry("findings.open.minor", COUNTED),
          Map.entry("separation.violations", COUNTED),
          Map.entry("members.present", COUNTED),
          Map.entry("votes.for", COUNTED),
          Map.entry("votes.against", COUNTED),
          Map.entry("votes.needed", COUNTED),
          Map.entry("people", COUNTED),
          Map.entry("sites", COUNTED),
          Map.entry("sites.multiple", YES_OR_NO),
          Map.entry("finding.open", YES_OR_NO),
          Map.entry("question.open", YES_OR_NO),
          Map.entry("self-check.not-applicable", YES_OR_NO),
          Map.entry("agreement", List.of("signed", "open")),
          Map.entry("technical-review", List.of("complete", "open")),
          Map.entry("edition.state", List.of("active", "draft")),
          Map.entry("clock.K13", List.of("expired", "running", "none")),
          Map.entry("clock.K15", List.of("expired", "running", "none")),
          Map.entry("onsite.required", YES_OR_NO),
          Map.entry("file.hash", List.of("pinned", "changed")),
          Map.entry("single-decider", List.of("allowed-if-reviewer-recommends", "not-allowed")),
          Map.entry("case.kind", kinds()));

  private static final Map<String, List<String>> OF_REFUSAL =
      Map.of(
          "reasons", List.of("stated", "missing"), "objection", List.of("instructed", "missing"));

  private static final Map<String, List<String>> OF_ISSUE =
      Map.of(
          "certified.on", DATED,
          "decided.on", DATED,
          "body.accreditation", List.of("valid", "lapsed"));

  /** Facts of issuing that nobody computes here: whoever signs confirms the rule that names one. */
  private static final Map<String, List<String>> OF_PEOPLE = Map.of("fees.overdue", COUNTED);

  private RuleFacts() {}

  private static List<String> kinds() {
    return Arrays.stream(CaseKind.values()).map(Word::of).toList();
  }

  /**
   * The facts of an act with their values, {@link #NUMBER} or {@link #DATE} standing for any of
   * these; none of an act that this software does not hold to rules.
   *
   * @param answers what the applicant is asked, with the possible answers
   */
  static Map<String, List<String>> of(String act, Map<String, List<String>> answers) {
    return switch (act) {
      case "grant", "decision" -> {
        Map<String, List<String>> known = new TreeMap<>(answers);
        known.putAll(OF_DECISION);
        yield known;
      }
      case "refuse" -> {
        Map<String, List<String>> known = new TreeMap<>(of("decision", answers));
        known.putAll(OF_REFUSAL);
        yield known;
      }
      case "issue" -> {
        Map<String, List<String>> known = new TreeMap<>(OF_ISSUE);
        known.putAll(OF_PEOPLE);
        yield known;
      }
      default -> Map.of();
    };
  }

  /** Whether a fact is for a person to confirm. */
  static boolean isOfPeople(String fact) {
    return OF_PEOPLE.containsKey(fact);
  }

  /** Every fact that is computed and not answered, for whatever act. */
  static Set<String> computed() {
    return Stream.of(OF_DECISION, OF_REFUSAL, OF_ISSUE)
        .flatMap(facts -> facts.keySet().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
