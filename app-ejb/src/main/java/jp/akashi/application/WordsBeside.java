package jp.akashi.application;

import java.util.List;
import jp.akashi.journal.Journal;

/**
 * Words that a journal names by their digest only, because they go one day and the journal does
 * not. The steps that keep some each bring theirs as a bean.
 */
public interface WordsBeside {

  /** The lines about a case with the words that there still are and the caller may read. */
  List<Journal.Line> in(ApplicationNumber number, List<Journal.Line> lines);
}
