package jp.akashi.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who evaluates which case: known to a later step, asked when work is handed out. */
public interface CaseTeams {

  /** Sign-in names of the present teams, leads first; cases without a team are left out. */
  Map<ApplicationNumber, List<String>> of(Collection<ApplicationNumber> numbers);
}
