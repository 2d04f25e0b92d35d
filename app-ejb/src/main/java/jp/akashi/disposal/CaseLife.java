package jp.akashi.disposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What of a case's life decides how long its documents are kept.
 *
 * @param endedOn day in Japan on which the case ended, or null while it is open
 * @param granted whether it ended with a grant
 * @param certification what it led to, or null
 * @param renewal the certification that followed on it, or null
 * @param leantOn whether another case of the company is open that leans on this one: a renewal, a
 *     change, a surveillance
 */
record CaseLife(
    @Nullable LocalDate endedOn,
    boolean granted,
    @Nullable Certification certification,
    @Nullable Certification renewal,
    boolean leantOn) {

  /** Why nothing may be disposed of now whatever the day, or null. */
  Retention.@Nullable Reason keptOpen() {
    if (endedOn == null || (granted && certification == null)) {
      return Retention.Reason.CASE_OPEN;
    }
    if (certification != null && certification.isAlive()) {
      return Retention.Reason.CERTIFICATION_ALIVE;
    }
    if (renewal != null && renewal.isAlive()) {
      return Retention.Reason.RENEWAL_ALIVE;
    }
    return leantOn ? Retention.Reason.OTHER_CASE_OPEN : null;
  }
}
