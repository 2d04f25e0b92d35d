package jp.akashi.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.refusal.InvalidInput;

/**
 * What somebody did in a case before a tie to the applicant became known. It is assessed by judging
 * the items anew: the tied person's judgement then counts no longer (EXC-07).
 */
@ApplicationScoped
public class PastWork {

  @Inject private Teams teams;
  @Inject private Judgements judgements;

  /** Numbers of the items whose judgement that counts is by somebody tied to the applicant. */
  public List<String> toAssess(ApplicationNumber number) {
    Set<String> tied =
        teams.everIn(number).stream()
            .filter(member -> member.tie() != null)
            .map(TeamMember::username)
            .collect(Collectors.toSet());
    return tied.isEmpty()
        ? List.of()
        : judgements.current(number).stream()
            .filter(judgement -> tied.contains(judgement.judgedBy()))
            .map(ItemJudgement::item)
            .toList();
  }

  /** Notes every item to assess as {@code items.<number>}: nothing ends or is reported before. */
  public void check(ApplicationNumber number, InvalidInput.Check check) {
    toAssess(number).forEach(item -> check.that(false, "items." + item, "item.judgedByTied"));
  }
}
