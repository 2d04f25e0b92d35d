package jp.akashi.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.refusal.OutOfOrder;

/**
 * What an edition lacks of the one in force: time limits, grades, rules, texts and words that a
 * case asks for by their code. A case on an edition without them would stop half way, so they are
 * copied over while it is a draft: what was approved is not drafted again.
 */
final class EditionGaps {

  private static final int LISTED = 20;

  private EditionGaps() {}

  /** The codes that are missing, each with its table, such as {@code clocks K13}. */
  static List<String> of(EditionContent edition, EditionContent inForce) {
    Set<String> there = needed(edition).collect(Collectors.toSet());
    List<String> gaps =
        new ArrayList<>(needed(inForce).filter(code -> !there.contains(code)).distinct().toList());
    if (edition.items().isEmpty()) {
      gaps.add(0, "items");
    }
    return gaps;
  }

  /**
   * @throws OutOfOrder naming the first of them
   */
  static void refuse(List<String> gaps) {
    if (!gaps.isEmpty()) {
      String named = String.join(", ", gaps.subList(0, Math.min(LISTED, gaps.size())));
      throw new OutOfOrder("edition.incomplete", gaps.size(), named);
    }
  }

  private static Stream<String> needed(EditionContent edition) {
    return Stream.of(
            edition.clocks().stream().map(clock -> "clocks " + clock.code()),
            edition.grades().stream().map(grade -> "findings " + grade.code()),
            edition.decisionRules().stream().map(rule -> "decision-rules " + rule.appliesTo()),
            edition.texts().stream()
                .filter(text -> text.kind() == TextKind.CERTIFICATE)
                .map(text -> "certificate-texts " + text.place() + " " + text.key()),
            edition.texts().stream()
                .map(EditionText::triggerEvent)
                .filter(Objects::nonNull)
                .map(event -> "notices " + event),
            edition.vocabulary().stream()
                .map(term -> "vocabulary " + term.kind() + " " + term.value()))
        .flatMap(codes -> codes);
  }
}
