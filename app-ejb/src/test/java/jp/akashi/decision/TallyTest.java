package jp.akashi.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import jp.akashi.application.ApplicationNumber;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TallyTest {

  private static final ApplicationNumber CASE = ApplicationNumber.of(2026, 1);
  private static final Vote.Matter READ = new Vote.Matter(CASE, 7, "a".repeat(64));
  private static final Vote.Matter CHANGED = new Vote.Matter(CASE, 7, "b".repeat(64));
  private static final Vote.Matter REVIEWED_AGAIN = new Vote.Matter(CASE, 8, "a".repeat(64));

  private static Vote vote(Vote.Matter matter, String username, Choice choice) {
    return new Vote(matter, new Vote.Ballot(username, choice, "記録のとおり。"), Instant.EPOCH);
  }

  @Test
  @Tag("R15")
  void whoeverAbstainsIsPresent() {
    Tally tally =
        Tally.of(
            List.of(
                vote(READ, "takahashi", Choice.FOR),
                vote(READ, "kato", Choice.ABSTAIN),
                vote(READ, "matsumoto", Choice.AGAINST)),
            READ);
    assertThat(tally.present()).isEqualTo(3);
    assertThat(tally.count(Choice.FOR)).isEqualTo(1);
    assertThat(tally.count(Choice.AGAINST)).isEqualTo(1);
  }

  @Test
  @Tag("R17")
  void moreThanHalfOfThosePresentDecide() {
    Vote first = vote(READ, "takahashi", Choice.FOR);
    Vote second = vote(READ, "kato", Choice.ABSTAIN);
    Vote third = vote(READ, "matsumoto", Choice.ABSTAIN);
    Vote fourth = vote(READ, "shimizu", Choice.FOR);
    assertThat(Tally.of(List.of(first, second, third), READ).needed()).isEqualTo(2);
    assertThat(Tally.of(List.of(first, second, third, fourth), READ).needed()).isEqualTo(3);
  }

  @Test
  @Tag("R18")
  void votesOnAnotherStateOfTheFileAreVoidUntilTheMemberVotesAgain() {
    List<Vote> votes =
        List.of(
            vote(READ, "takahashi", Choice.FOR),
            vote(READ, "kato", Choice.FOR),
            vote(CHANGED, "kato", Choice.AGAINST));
    Tally tally = Tally.of(votes, CHANGED);
    assertThat(tally.counted()).extracting(Vote::username).containsExactly("kato");
    assertThat(tally.voided()).extracting(Vote::username).containsExactly("takahashi");
    assertThat(tally.count(Choice.FOR)).isZero();
  }

  @Test
  @Tag("R18")
  void aNewTechnicalReviewAsksForNewVotes() {
    Tally tally = Tally.of(List.of(vote(READ, "kato", Choice.FOR)), REVIEWED_AGAIN);
    assertThat(tally.present()).isZero();
  }
}
