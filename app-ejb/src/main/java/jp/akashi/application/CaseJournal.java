package jp.akashi.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import jp.akashi.journal.Journal;
import jp.akashi.person.CurrentPerson;

/**
 * The journal of a case as the caller may read it. What the body weighs before it has spoken is not
 * the applicant's to read; what was decided, with its reasons, is.
 */
@ApplicationScoped
public class CaseJournal {

  @Inject private Journal journal;
  @Inject private CurrentPerson current;
  @Inject @Any private Instance<WordsBeside> beside;

  /** Lines about the case, oldest first: staff read them all, others the {@link ApplicantsActs}. */
  List<Journal.Line> of(ApplicationNumber number) {
    List<Journal.Line> lines = journal.of(number.value());
    if (!current.isCaseStaff()) {
      lines = lines.stream().filter(line -> ApplicantsActs.shown(line.act())).toList();
    }
    for (WordsBeside words : beside) {
      lines = words.in(number, lines);
    }
    return lines;
  }
}
