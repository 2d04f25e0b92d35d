package jp.akashi.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseAccess;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.People;
import jp.akashi.person.Role;
import jp.akashi.refusal.NotFound;
import jp.akashi.scheme.Answers;
import jp.akashi.scheme.DecisionRule;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.SchemeService;

/** Looking at a case that is reviewed or decided. */
@Stateless
@RolesAllowed({
  Role.TECHNICAL_REVIEWER,
  Role.DECISION_COMMITTEE,
  Role.CERTIFICATION_MANAGER,
  Role.HEAD_OF_BODY
})
public class DecisionRoom {

  @Inject private CaseAccess access;
  @Inject private CaseFile file;
  @Inject private Decisions decisions;
  @Inject private DecisionFacts facts;
  @Inject private Separation separation;
  @Inject private BallotBox ballots;
  @Inject private Unmet unmet;
  @Inject private SchemeService scheme;
  @Inject private People people;
  @Inject private CurrentPerson current;

  /** The roles the room is open to. */
  static String[] readers() {
    return DecisionRoom.class.getAnnotation(RolesAllowed.class).value();
  }

  /** Everything there is to see, in the reader's language. */
  public DecisionView of(ApplicationNumber number, Locale language) {
    Application application = access.visible(number);
    String hash = file.hash(application);
    List<TechnicalReview> reviews = decisions.reviews(number);
    long review = reviews.isEmpty() ? 0 : reviews.get(0).id();
    Tally tally = ballots.count(application, new Vote.Matter(number, review, hash));
    return new DecisionView(
        hash,
        rules(application, tally, language),
        unmet.items(application).stream()
            .map(item -> new DecisionView.Item(item.number(), item.title().in(language)))
            .toList(),
        reviews.stream().limit(1).map(this::review).findFirst().orElse(null),
        members(application),
        mine(application, tally),
        ballots(number, tally),
        tally.present(),
        tally.voided().stream().map(vote -> name(vote.username())).distinct().toList(),
        decisions.of(number).map(this::decided).orElse(null));
  }

  private List<DecisionView.RuleView> rules(Application application, Tally tally, Locale language) {
    EditionId edition = new EditionId(application.edition());
    Answers known =
        facts
            .ofCommittee(application, tally)
            .and(facts.followsReview(application))
            .and(facts.ofLetter(application));
    return Stream.of(Rules.GRANT, Rules.DECISION, Rules.REFUSE)
        .flatMap(act -> scheme.decisionRules(edition, act).stream())
        .map(rule -> rule(rule, known, language))
        .toList();
  }

  private static DecisionView.RuleView rule(DecisionRule rule, Answers known, Locale language) {
    List<String> rests =
        rule.expression().keys().stream()
            .sorted()
            .map(key -> key + "=" + known.single(key).orElse("?"))
            .toList();
    return new DecisionView.RuleView(
        rule.code(),
        rule.appliesTo(),
        rule.appliesTo().equals(Rules.GRANT),
        rule.text().in(language),
        rule.expression().evaluate(known),
        Rules.binds(rule),
        Rules.isGround(rule),
        rests,
        rule.origin());
  }

  private DecisionView.ReviewView review(TechnicalReview review) {
    return new DecisionView.ReviewView(
        review.recommendation(),
        review.reasons(),
        review.checks(),
        name(review.reviewedBy()),
        review.reviewedAt());
  }

  private List<DecisionView.Member> members(Application application) {
    return people.holding(Role.DECISION_COMMITTEE).stream()
        .map(
            person ->
                new DecisionView.Member(
                    person.name(),
                    separation.keepsFromDecision(application, person.username()).orElse(null),
                    decisions
                        .declaration(application.number(), person.username())
                        .map(DeciderDeclaration::declaredAt)
                        .orElse(null)))
        .toList();
  }

  private DecisionView.Mine mine(Application application, Tally tally) {
    String me = current.username();
    return new DecisionView.Mine(
        separation.keepsFromReview(application, me).orElse(null),
        separation.keepsFromDecision(application, me).orElse(null),
        decisions.declaration(application.number(), me).isPresent(),
        tally.has(me));
  }

  /** Nobody is swayed: votes are shown to whoever has voted, and to all once it is decided. */
  private List<DecisionView.Ballot> ballots(ApplicationNumber number, Tally tally) {
    boolean open = tally.has(current.username()) || decisions.of(number).isPresent();
    return open
        ? tally.counted().stream()
            .map(
                v ->
                    new DecisionView.Ballot(
                        name(v.username()), v.choice(), v.reasons(), v.castAt()))
            .toList()
        : List.of();
  }

  private DecisionView.Decided decided(CertificationDecision decision) {
    return new DecisionView.Decided(
        decision.outcome(),
        decision.way(),
        decision.reasons(),
        name(decision.decidedBy()),
        decision.decidedAt());
  }

  private String name(String username) {
    Map<String, String> names = people.names(Set.of(username));
    return names.get(username);
  }

  /**
   * The sealed minutes.
   *
   * @throws NotFound while the case is not decided
   */
  public byte[] minutes(ApplicationNumber number) {
    access.visible(number);
    return decisions
        .of(number)
        .map(CertificationDecision::minutes)
        .orElseThrow(() -> new NotFound("decision.none", number.value()));
  }
}
