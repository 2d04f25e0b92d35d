package jp.akashi.decision;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The votes that count, and those a change of the file has voided (R15, R17, R18).
 *
 * @param counted valid votes, one a member
 * @param voided votes on another state of the file by members who have not voted again
 */
public record Tally(List<Vote> counted, List<Vote> voided) {

  static Tally of(List<Vote> votes, Vote.Matter matter) {
    List<Vote> counted = votes.stream().filter(vote -> vote.counts(matter)).toList();
    Set<String> voters = counted.stream().map(Vote::username).collect(Collectors.toSet());
    List<Vote> voided = votes.stream().filter(vote -> !voters.contains(vote.username())).toList();
    return new Tally(counted, voided);
  }

  /** How many members voted so. */
  public long count(Choice choice) {
    return counted.stream().filter(vote -> vote.choice() == choice).count();
  }

  /** Members present: whoever voted, abstentions included; nobody recused can. */
  public int present() {
    return counted.size();
  }

  /**
   * Whether members voted since the present technical review, on this state of the file or another.
   */
  boolean hasBegun() {
    return present() > 0 || !voided.isEmpty();
  }

  /** How many votes decide: more than half of those present, whoever abstains among them (R17). */
  public int needed() {
    return present() / 2 + 1;
  }

  /** Whether this member's vote counts. */
  public boolean has(String username) {
    return counted.stream().anyMatch(vote -> vote.username().equals(username));
  }
}
