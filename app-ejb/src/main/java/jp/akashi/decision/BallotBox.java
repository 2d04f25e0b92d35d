package jp.akashi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import jp.akashi.application.Application;

/** Counts the votes on a case: only of members whom nothing keeps out (R08, R15). */
@ApplicationScoped
public class BallotBox {

  @Inject private Decisions decisions;
  @Inject private Separation separation;

  /**
   * The votes since this technical review that count for this state of the file, and those that do
   * not any more.
   */
  Tally count(Application application, Vote.Matter matter) {
    List<Vote> ofMembers =
        decisions.votes(application.number()).stream()
            .filter(vote -> vote.isSince(matter))
            .filter(vote -> separation.keepsFromDecision(application, vote.username()).isEmpty())
            .toList();
    return Tally.of(ofMembers, matter);
  }
}
