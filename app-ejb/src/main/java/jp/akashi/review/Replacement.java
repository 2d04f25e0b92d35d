package jp.akashi.review;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a member's place, and why.
 *
 * @param username sign-in name of the new member
 * @param reasons the applicant reads them
 * @param competenceReason see {@link Assignment#competenceReason()}
 */
public record Replacement(String username, String reasons, @Nullable String competenceReason) {

  /** The team once the new member has taken the place of the leaving one. */
  Assignment teamAfter(List<TeamMember> team, String leaving) {
    boolean leadLeaves = team.stream().anyMatch(m -> m.leads() && m.username().equals(leaving));
    String lead =
        leadLeaves
            ? username
            : team.stream().filter(TeamMember::leads).findFirst().orElseThrow().username();
    List<String> others =
        Stream.concat(
                team.stream().map(TeamMember::username).filter(u -> !u.equals(leaving)),
                Stream.of(username))
            .filter(u -> !u.equals(lead))
            .toList();
    return new Assignment(lead, others, competenceReason);
  }
}
