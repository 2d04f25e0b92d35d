package jp.akashi.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import jp.akashi.journal.Journal;
import jp.akashi.person.CurrentPerson;

/**
 * The journal of a case as the caller may read it. What the body weighs before it has spoken
 * (interests of its people, single judgements, recommendation, votes) is not the applicant's to
 * read; what was decided, with its reasons, is.
 */
@ApplicationScoped
public class CaseJournal {

  private static final Set<String> INTERNAL =
      Set.of(
          "team.interestDeclared",
          "team.conflict",
          "team.clear",
          "review.itemJudged",
          "decision.recommended",
          "decision.notRecommended",
          "decision.voted",
          "disposal.held",
          "disposal.holdLifted");

  @Inject private Journal journal;
  @Inject private CurrentPerson current;

  /** Lines about the case, oldest first. */
  List<Journal.Line> of(ApplicationNumber number) {
    List<Journal.Line> lines = journal.of(number.value());
    return current.isCaseStaff()
        ? lines
        : lines.stream().filter(line -> !INTERNAL.contains(line.act())).toList();
  }
}
