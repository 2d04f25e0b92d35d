package jp.akashi.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Applications;
import jp.akashi.application.CaseAccess;
import jp.akashi.application.CaseActs;
import jp.akashi.application.CaseLetters;
import jp.akashi.application.CaseState;
import jp.akashi.application.CaseStep;
import jp.akashi.application.StepOutcome;
import jp.akashi.audit.Audits;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.refusal.Forbidden;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.scheme.Answers;
import jp.akashi.scheme.TextValues;
import org.jspecify.annotations.Nullable;

/**
 * The decision (M13): by the committee's votes, or by one person along the recommendation. Nobody
 * who evaluated, advised or reviewed the case, or is tied to the applicant, takes part (R08, R09).
 */
@Stateless
@RolesAllowed(Role.DECISION_COMMITTEE)
public class DecisionService {

  @Inject private CaseAccess access;
  @Inject private Applications applications;
  @Inject private CaseActs acts;
  @Inject private CaseFile file;
  @Inject private Decisions decisions;
  @Inject private DecisionFacts facts;
  @Inject private Rules rules;
  @Inject private BallotBox ballots;
  @Inject private Separation separation;
  @Inject private Unmet unmet;
  @Inject private Minutes minutes;
  @Inject private CaseLetters letters;
  @Inject private CurrentPerson current;
  @Inject private Journal journal;
  @Inject private Audits audits;
  @Inject private Clock clock;

  /**
   * Somebody who is to decide says what ties them to the applicant; a tie recuses them for good.
   *
   * @param tie null or blank for none
   */
  public void declare(ApplicationNumber number, @Nullable String tie) {
    Application application = undecided(number);
    separation.refuseDecision(application);
    DeciderDeclaration declaration =
        new DeciderDeclaration(number, current.username(), tie, clock.instant());
    decisions.add(declaration);
    journal.record(
        number.value(),
        declaration.recuses() ? "decision.recused" : "decision.interestDeclared",
        Change.to(current.username()));
  }

  /**
   * A member votes on the file they read.
   *
   * @param hash of that file
   * @throws OutOfOrder if the file is another by now, or the member has voted on it
   */
  public void vote(
      ApplicationNumber number,
      @Nullable Choice choice,
      @Nullable String reasons,
      @Nullable String hash) {
    Application application = undecided(number);
    separation.refuseDecision(application);
    new InvalidInput.Check()
        .that(choice != null, "choice", "required")
        .text(reasons, "reasons", 4000)
        .orRefuse();
    refuseUndeclared(number);
    Vote.Matter matter = matter(application);
    if (!matter.fileHash().equals(hash)) {
      throw new OutOfOrder("decision.fileChanged");
    }
    if (ballots.count(application, matter).has(current.username())) {
      throw new OutOfOrder("decision.votedAlready");
    }
    decisions.add(
        new Vote(matter, new Vote.Ballot(current.username(), choice, reasons), clock.instant()));
    journal.record(number.value(), "decision.voted", Change.to(matter.fileHash()));
  }

  /**
   * A member who voted closes the vote as its chair and states what was decided.
   *
   * @throws OutOfOrder naming every rule of the edition that forbids it, or if the votes say
   *     otherwise
   */
  public void close(ApplicationNumber number, Ruling ruling) {
    Application application = undecided(number);
    separation.refuseDecision(application);
    ruling.check(unmet.items(application, ruling.outcome()));
    Vote.Matter matter = matter(application);
    Tally tally = ballots.count(application, matter);
    if (!tally.has(current.username())) {
      throw new Forbidden("decision.voteFirst");
    }
    refuseWithoutMajority(ruling, tally);
    refuseUnlessMet(application, Way.COMMITTEE, ruling, facts.ofCommittee(application, tally));
    if (ruling.outcome() == Outcome.REFUSED
        && tally.count(Choice.FOR) > tally.count(Choice.AGAINST)) {
      throw new OutOfOrder("decision.majorityIsFor");
    }
    decide(application, ruling, act(Way.COMMITTEE, matter.fileHash()));
  }

  private void refuseUnlessMet(Application application, Way way, Ruling ruling, Answers known) {
    Answers told =
        ruling.outcome() == Outcome.REFUSED
            ? known.and(facts.ofRefusal(application, ruling))
            : known;
    Rules.refuseUnlessMet(rules.of(application, way, ruling.outcome()), told);
  }

  /** Whatever rows an edition has: a minority grants nothing. */
  private static void refuseWithoutMajority(Ruling ruling, Tally tally) {
    if (ruling.outcome() == Outcome.GRANTED && tally.count(Choice.FOR) < tally.needed()) {
      throw new OutOfOrder("decision.rulesForbid", "R17");
    }
  }

  /**
   * One person decides along the technical reviewer's recommendation (R16), as long as no committee
   * has begun to: nobody decides past votes that were cast.
   *
   * @throws OutOfOrder naming every rule of the edition that forbids it, or if votes count
   */
  public void decideAlone(ApplicationNumber number, Ruling ruling) {
    Application application = undecided(number);
    separation.refuseDecision(application);
    ruling.check(unmet.items(application, ruling.outcome()));
    refuseIfVotesCount(application);
    String hash = file.hash(application);
    boolean pinned = ruling.hash() == null || ruling.hash().equals(hash);
    Answers known = facts.ofSingle(application, current.username(), ruling.outcome(), pinned);
    refuseUnlessMet(application, Way.SINGLE, ruling, known);
    decide(application, ruling, act(Way.SINGLE, hash));
  }

  private void refuseIfVotesCount(Application application) {
    if (ballots.count(application, matter(application)).hasBegun()) {
      throw new OutOfOrder("decision.votesCast");
    }
  }

  /**
   * Sends the case back to the on-site audit because the evidence does not suffice (R21).
   *
   * @param reasons what is to be looked at, never blank
   */
  public void sendBack(ApplicationNumber number, @Nullable String reasons) {
    new InvalidInput.Check().text(reasons, "reasons", 4000).orRefuse();
    Application application = undecided(number);
    separation.refuseDecision(application);
    refuseUndeclared(number);
    journal.record(number.value(), "decision.reasons", Change.to(reasons));
    acts.take(
        application,
        CaseStep.DECIDE,
        StepOutcome.SENT_BACK,
        CaseState.ON_SITE_AUDIT,
        "decision.sentBack");
    audits.sentBack(number);
    letters.send(application, "returned-to-audit", TextValues.none().text("reasons", reasons));
  }

  private void decide(Application application, Ruling ruling, CertificationDecision.Act act) {
    decisions.add(
        new CertificationDecision(
            application.number(), ruling, act, minutes.sealed(application, ruling, act)));
    journal.record(application.number().value(), "decision.reasons", Change.to(ruling.said()));
    boolean granted = ruling.outcome() == Outcome.GRANTED;
    acts.take(
        application,
        CaseStep.DECIDE,
        granted ? StepOutcome.GRANTED : StepOutcome.REFUSED,
        granted ? CaseState.GRANTED : CaseState.REFUSED,
        granted ? "decision.granted" : "decision.refused");
  }

  private CertificationDecision.Act act(Way way, String hash) {
    return new CertificationDecision.Act(way, current.username(), clock.instant(), hash);
  }

  /** The case, held until this transaction is over: two members never count past each other. */
  private Application undecided(ApplicationNumber number) {
    Application application = access.visible(number);
    applications.lock(application);
    if (application.state() != CaseState.DECISION) {
      throw new OutOfOrder("case.stateForbidsAct", application.state().name(), "decide");
    }
    return application;
  }

  private void refuseUndeclared(ApplicationNumber number) {
    if (decisions.declaration(number, current.username()).isEmpty()) {
      throw new OutOfOrder("decision.rulesForbid", "R09");
    }
  }

  private Vote.Matter matter(Application application) {
    List<TechnicalReview> reviews = decisions.reviews(application.number());
    if (reviews.isEmpty()) {
      throw new OutOfOrder("decision.rulesForbid", "R10");
    }
    return new Vote.Matter(application.number(), reviews.get(0).id(), file.hash(application));
  }
}
