package jp.akashi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.akashi.agreement.Agreements;
import jp.akashi.agreement.CertificationAgreement;
import jp.akashi.application.Application;
import jp.akashi.application.CaseFacts;
import jp.akashi.scheme.Answers;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.SchemeService;

/** The facts that the edition's decision rules name, computed from the records. */
@ApplicationScoped
public class DecisionFacts {

  private static final String SINGLE = "single-decider";

  /** Until when, or where, to object. */
  private static final Set<String> OBJECTING = Set.of("objection.due", "body.appeal.contact");

  private static final String UNDECLARED = "interests.undeclared";

  @Inject private CaseFacts facts;
  @Inject private EvaluationFacts evaluation;
  @Inject private SchemeService scheme;
  @Inject private Agreements agreements;
  @Inject private Decisions decisions;
  @Inject private Separation separation;
  @Inject private Unmet unmet;

  /** What the evaluation left behind: facts that need no decider. */
  Answers ofFile(Application application) {
    return evaluation
        .of(application)
        .and(facts.of(application))
        .with("agreement", isSigned(application) ? "signed" : "open")
        .with("edition.state", wasActivated(application) ? "active" : "draft")
        .with("technical-review", isReviewed(application) ? "complete" : "open");
  }

  /** With those who voted, before anybody closes the vote. */
  Answers ofCommittee(Application application, Tally tally) {
    List<String> voters = tally.counted().stream().map(Vote::username).toList();
    return people(application, voters)
        .with("members.present", tally.present())
        .with("votes.for", tally.count(Choice.FOR))
        .with("votes.against", tally.count(Choice.AGAINST))
        .with("votes.needed", tally.needed())
        .with(
            "file.hash", tally.present() == 0 && !tally.voided().isEmpty() ? "changed" : "pinned");
  }

  /**
   * With one person who decides alone.
   *
   * @param outcome what they decide
   * @param pinned whether they read the file as it stands
   */
  Answers ofSingle(Application application, String username, Outcome outcome, boolean pinned) {
    return people(application, List.of(username))
        .with(SINGLE, word(follows(application, outcome)))
        .with("file.hash", pinned ? "pinned" : "changed");
  }

  /** Whether anybody may decide alone at all: only along a recommendation. */
  Answers followsReview(Application application) {
    boolean any = follows(application, Outcome.GRANTED) || follows(application, Outcome.REFUSED);
    return Answers.none().with(SINGLE, word(any));
  }

  /** With what the applicant is told of a refusal: why, item by item, and how to object (R20). */
  Answers ofRefusal(Application application, Ruling ruling) {
    boolean stated = ruling.states(unmet.items(application, Outcome.REFUSED));
    return ofLetter(application).with("reasons", stated ? "stated" : "missing");
  }

  /** What the letter of a refusal says by itself; its reasons are not written yet. */
  Answers ofLetter(Application application) {
    boolean instructs =
        scheme.letterNames(new EditionId(application.edition()), "decision-refused", OBJECTING);
    return Answers.none().with("objection", instructs ? "instructed" : "missing");
  }

  private static String word(boolean allowed) {
    return allowed ? "allowed-if-reviewer-recommends" : "not-allowed";
  }

  /** Facts about whoever decides, and about the technical reviewer. */
  private Answers people(Application application, List<String> deciders) {
    Answers file = ofFile(application);
    long undeclared =
        deciders.stream()
            .filter(who -> decisions.declaration(application.number(), who).isEmpty())
            .count();
    return file.with("separation.violations", violators(application, deciders).size())
        .and(withUndeclared(file, undeclared));
  }

  /** The auditors' open declarations, where the evaluation says them, and the deciders'. */
  private static Answers withUndeclared(Answers file, long deciders) {
    return file.single(UNDECLARED)
        .map(auditors -> file.with(UNDECLARED, Long.parseLong(auditors) + deciders))
        .orElse(file);
  }

  private Set<String> violators(Application application, List<String> deciders) {
    Stream<String> reviewers =
        latestReview(application).stream()
            .map(TechnicalReview::reviewedBy)
            .filter(who -> separation.keepsFromReview(application, who).isPresent());
    Stream<String> others =
        deciders.stream().filter(who -> separation.keepsFromDecision(application, who).isPresent());
    return new LinkedHashSet<>(Stream.concat(reviewers, others).toList());
  }

  private boolean isSigned(Application application) {
    return agreements.of(application.number()).filter(CertificationAgreement::isSigned).isPresent();
  }

  /** A case stays on its edition, which may have been superseded meanwhile. */
  private boolean wasActivated(Application application) {
    return scheme.edition(new EditionId(application.edition())).state().isFixed();
  }

  private boolean isReviewed(Application application) {
    return latestReview(application).stream()
        .anyMatch(review -> review.recommendation() != Recommendation.SEND_BACK);
  }

  private boolean follows(Application application, Outcome outcome) {
    Recommendation wanted =
        outcome == Outcome.GRANTED ? Recommendation.GRANT : Recommendation.REFUSE;
    return latestReview(application).stream().anyMatch(review -> review.recommendation() == wanted);
  }

  private List<TechnicalReview> latestReview(Application application) {
    return decisions.reviews(application.number()).stream().limit(1).toList();
  }
}
