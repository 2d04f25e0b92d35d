package jp.akashi.deploy.traceability;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Every duty: those of {@code duties.csv} (Act, Order, METI's answers to the public comments,
 * exception paths, working method), then the decision rules of the shipped scheme edition.
 */
final class Duties {

  private static final String RULES =
      "app-ejb/src/main/resources/jp/akashi/scheme/edition-tics-2024/decision-rules.csv";

  private Duties() {}

  /**
   * All duties, in the order of their lists.
   *
   * @param root the repository
   */
  static List<Duty> in(Path root) {
    return Stream.concat(
            Table.resource("duties.csv").stream().map(Duties::listed),
            Table.at(root.resolve(RULES)).stream().map(Duties::rule))
        .toList();
  }

  private static Duty listed(Map<String, String> row) {
    return new Duty(row.get("id"), row.get("source"), row.get("text"), row.get("provenance"));
  }

  private static Duty rule(Map<String, String> row) {
    return new Duty(
        row.get("code"),
        "Decision rules of the edition",
        row.get("text_en"),
        row.get("provenance"));
  }
}
