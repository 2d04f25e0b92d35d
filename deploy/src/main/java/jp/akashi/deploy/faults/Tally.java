package jp.akashi.deploy.faults;

import java.util.ArrayList;
import java.util.List;

/**
 * What a fault test found wrong.
 *
 * @param acknowledged steps that were answered as taken
 * @param repeated requests that had to be sent again because no answer came
 * @param lost acknowledged steps that stand nowhere
 * @param twice steps that stand more often than they were taken
 * @param unexplained cases whose state or open step their journal does not explain
 */
record Tally(
    int acknowledged,
    int repeated,
    List<String> lost,
    List<String> twice,
    List<String> unexplained) {

  boolean isClean() {
    return lost.isEmpty() && twice.isEmpty() && unexplained.isEmpty();
  }

  /** What it comes to. */
  Faults.Outcome outcome(Victim victim, int rounds) {
    return new Faults.Outcome(line(victim.title(), rounds), isClean());
  }

  private String line(String name, int rounds) {
    return "%s rounds=%d steps=%d repeated=%d lost=%d twice=%d unexplained=%d"
        .formatted(
            name, rounds, acknowledged, repeated, lost.size(), twice.size(), unexplained.size());
  }

  static Tally sum(List<Tally> parts) {
    List<String> lost = new ArrayList<>();
    List<String> twice = new ArrayList<>();
    List<String> unexplained = new ArrayList<>();
    parts.forEach(
        part -> {
          lost.addAll(part.lost);
          twice.addAll(part.twice);
          unexplained.addAll(part.unexplained);
        });
    return new Tally(
        parts.stream().mapToInt(Tally::acknowledged).sum(),
        parts.stream().mapToInt(Tally::repeated).sum(),
        lost,
        twice,
        unexplained);
  }
}
