package jp.akashi.decision;

import java.time.Instant;
import java.util.List;
import jp.akashi.scheme.Origin;
import jp.akashi.scheme.Truth;
import org.jspecify.annotations.Nullable;

/**
 * A case as those who review and decide it see it.
 *
 * @param hash fingerprint of the file as it stands
 * @param rules every rule of the edition about certifying, deciding and refusing, with whether it
 *     is met
 * @param unmet obligation items judged not met
 * @param review the latest technical review, or null
 * @param members who may decide, and who not and why
 * @param mine what concerns the caller
 * @param votes of everybody, once the caller has voted or the case is decided; else empty
 * @param present how many votes count
 * @param voided names of members whose vote a change of the file has voided
 * @param decision null until it is decided
 */
public record DecisionView(
    String hash,
    List<RuleView> rules,
    List<Item> unmet,
    @Nullable ReviewView review,
    List<Member> members,
    Mine mine,
    List<Ballot> votes,
    int present,
    List<String> voided,
    @Nullable Decided decision) {

  /**
   * A rule of the edition.
   *
   * @param act what it speaks of: {@code grant}, {@code decision} or {@code refuse}
   * @param ofFile whether it is about the file, which the technical reviewer checks
   * @param text in the reader's language
   * @param met {@code OPEN} where a fact is not known yet
   * @param binding whether the act is impossible unless it is met
   * @param ground whether it is a ground to refuse: without any that is met none is refused (R19)
   * @param facts the facts it rests on, such as {@code items.unjudged=3}
   */
  public record RuleView(
      String code,
      String act,
      boolean ofFile,
      String text,
      Truth met,
      boolean binding,
      boolean ground,
      List<String> facts,
      Origin origin) {}

  /** An obligation item by number and title. */
  public record Item(String number, String title) {}

  /** What the technical reviewer found. */
  public record ReviewView(
      Recommendation recommendation,
      String reasons,
      List<RuleCheck> checks,
      String name,
      Instant at) {}

  /**
   * Somebody of the committee.
   *
   * @param keptOut message code of why they may not decide, or null
   * @param declaredAt when they declared no tie, or null
   */
  public record Member(String name, @Nullable String keptOut, @Nullable Instant declaredAt) {}

  /**
   * What the caller may do.
   *
   * @param keptFromReview message code, or null
   * @param keptFromDecision message code, or null
   */
  public record Mine(
      @Nullable String keptFromReview,
      @Nullable String keptFromDecision,
      boolean declared,
      boolean voted) {}

  /** A vote that counts. */
  public record Ballot(String name, Choice choice, String reasons, Instant at) {}

  /** The decision. */
  public record Decided(Outcome outcome, Way way, String reasons, String name, Instant at) {}
}
