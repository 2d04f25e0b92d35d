package jp.akashi.web.evidence;

import java.util.List;
import jp.akashi.evidence.HandedIn;
import jp.akashi.web.rest.Problem;
import jp.akashi.web.rest.Problems;

/**
 * What became of files that were sent together.
 *
 * @param taken those on record now
 * @param refused the others and what is wrong with each
 */
record HandedInJson(List<HandedIn.Taken> taken, List<Refused> refused) {

  record Refused(String code, String name, List<Problem.Field> errors) {}

  private static final int OK = 200;
  private static final int MULTI_STATUS = 207;

  /** 200 where all were taken, 207 where some were refused. */
  int status() {
    return refused.isEmpty() ? OK : MULTI_STATUS;
  }

  static HandedInJson of(HandedIn done) {
    return new HandedInJson(
        done.taken(),
        done.refused().stream()
            .map(file -> new Refused(file.code(), file.name(), Problems.told(file.errors())))
            .toList());
  }
}
