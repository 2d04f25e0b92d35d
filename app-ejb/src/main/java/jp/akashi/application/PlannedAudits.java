package jp.akashi.application;

import java.time.LocalDate;
import java.util.Optional;

/** When a case is audited on site: known to a later step, asked where a clock counts back. */
public interface PlannedAudits {

  /** First day on site of the plan that counts, in Japan; empty while there is none. */
  Optional<LocalDate> firstDay(ApplicationNumber number);
}
