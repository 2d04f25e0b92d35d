package jp.akashi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import jp.akashi.application.Application;
import jp.akashi.journal.Journal;
import jp.akashi.person.CurrentPerson;
import jp.akashi.refusal.Forbidden;
import jp.akashi.review.AdviceWall;
import jp.akashi.review.Teams;

/** Separation of duties: who must keep out of review and decision of a case (R08; M7, M8). */
@ApplicationScoped
public class Separation {

  /** What only reception does to a case. */
  private static final Set<String> RECEPTION =
      Set.of("application.accepted", "application.correctionRequested", "document.judged");

  @Inject private Teams teams;
  @Inject private AdviceWall wall;
  @Inject private Decisions decisions;
  @Inject private Journal journal;
  @Inject private CurrentPerson current;

  /** Why the person may not review the file, as a message code; empty if they may. */
  public Optional<String> keepsFromReview(Application application, String username) {
    if (teams.everEvaluated(application.number(), username)) {
      return Optional.of("separation.evaluated");
    }
    return wall.advisedWithin(application, username)
        ? Optional.of("separation.advised")
        : Optional.empty();
  }

  /**
   * Why the person may not decide, as a message code; empty if they may. Whoever received a case
   * does not decide it (domain 8.1).
   */
  public Optional<String> keepsFromDecision(Application application, String username) {
    return keepsFromReview(application, username)
        .or(() -> reviewed(application, username))
        .or(() -> received(application, username))
        .or(() -> recused(application, username));
  }

  private Optional<String> reviewed(Application application, String username) {
    return decisions.reviews(application.number()).stream()
        .filter(review -> review.reviewedBy().equals(username))
        .map(review -> "separation.reviewed")
        .findFirst();
  }

  private Optional<String> received(Application application, String username) {
    return journal.of(application.number().value(), RECEPTION).stream()
        .filter(line -> line.actor().equals(username))
        .map(line -> "separation.received")
        .findFirst();
  }

  private Optional<String> recused(Application application, String username) {
    return decisions
        .declaration(application.number(), username)
        .filter(DeciderDeclaration::recuses)
        .map(declaration -> "separation.recused");
  }

  /**
   * Signing a certificate is the body's last word on a case: nobody who evaluated it gives it.
   *
   * @throws Forbidden if the caller evaluated the case or advised its company
   */
  public void refuseSigning(Application application) {
    refuse(keepsFromReview(application, current.username()));
  }

  /**
   * @throws Forbidden unless the caller may review the file
   */
  public void refuseReview(Application application) {
    refuse(keepsFromReview(application, current.username()));
  }

  /**
   * @throws Forbidden unless the caller may decide
   */
  public void refuseDecision(Application application) {
    refuse(keepsFromDecision(application, current.username()));
  }

  private static void refuse(Optional<String> reason) {
    reason.ifPresent(
        code -> {
          throw new Forbidden(code);
        });
  }
}
