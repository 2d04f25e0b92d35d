package jp.akashi.deploy.traceability;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Duties beside the tests that show them; a duty no test shows is open, and said to be.
 *
 * @param duties in the order of their lists, each id once
 * @param proofs what tests claim to show
 */
public record Traceability(List<Duty> duties, List<Proof> proofs) {

  private static final String HEAD =
      """
      # Traceability

      Written by the build, not by hand: the duties of `duties.csv` and the decision rules of the \
      scheme edition, beside the tests whose `@Tag` names them. A tag says which test looks at a \
      duty, not that the duty is fulfilled in every respect; *open* means that no test names it.

      Articles that bind only the minister or other institutions (67, 68-5, 69-3, 70-3, 71-4, \
      74-2, 75-2, 76, 144, 145-1, 145-3, 145-5, 147, 148) are not listed. *Quoted* holds for the \
      words between 「」; the English is ours. The official text of the Implementation Method was \
      not obtained: the working method is inferred from comparable schemes.
      """;

  /** Reads the duties and the tests of a working copy. */
  public static Traceability of(Path root) {
    return new Traceability(Duties.in(root), TestSources.in(root));
  }

  /** Tests whose tag names no duty. */
  public List<Proof> strays() {
    Set<String> known = duties.stream().map(Duty::id).collect(toSet());
    return proofs.stream().filter(proof -> !known.contains(proof.duty())).toList();
  }

  /** The table as Markdown, the same for the same sources. */
  public String markdown() {
    Map<String, List<Duty>> sources =
        duties.stream().collect(groupingBy(Duty::source, LinkedHashMap::new, toList()));
    StringBuilder page = new StringBuilder(HEAD).append("\n| Source | Duties | Shown | Open |\n");
    page.append("|---|---:|---:|---:|\n");
    sources.forEach((source, listed) -> page.append(counted(source, listed)));
    page.append(counted("**All**", duties));
    sources.forEach((source, listed) -> page.append(section(source, listed)));
    return page.toString();
  }

  private String counted(String source, List<Duty> listed) {
    long open = listed.stream().filter(duty -> shownBy(duty).isEmpty()).count();
    return "| %s | %d | %d | %d |\n".formatted(source, listed.size(), listed.size() - open, open);
  }

  private String section(String source, List<Duty> listed) {
    return "\n## "
        + source
        + "\n\n| Duty | In few words | Provenance | Shown by |\n|---|---|---|---|\n"
        + listed.stream().map(this::row).collect(joining());
  }

  private String row(Duty duty) {
    String tests =
        shownBy(duty).stream().map(Traceability::told).distinct().collect(joining("<br>"));
    return "| %s | %s | %s | %s |\n"
        .formatted(
            duty.id(),
            duty.text().replace("|", "\\|"),
            duty.provenance(),
            tests.isEmpty() ? "*open*" : tests);
  }

  private List<Proof> shownBy(Duty duty) {
    return proofs.stream().filter(proof -> proof.duty().equals(duty.id())).toList();
  }

  private static String told(Proof proof) {
    return "`%s`: %s".formatted(proof.test(), proof.sentence());
  }
}
