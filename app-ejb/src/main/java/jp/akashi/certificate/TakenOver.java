package jp.akashi.certificate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A certificate from before this system was used, as it stands on the day it is taken over.
 *
 * @param edition how it names the Standard it was given on
 * @param suspension only where it is suspended
 * @param endedOn only where it is withdrawn, returned or expired: the last day
 * @param endedReason what the public may read about a withdrawal
 */
public record TakenOver(
    CertificateNumber number,
    Holder holder,
    String edition,
    @Nullable String scope,
    List<String> sites,
    Certificate.Term term,
    CertificateState state,
    @Nullable Suspension suspension,
    @Nullable LocalDate endedOn,
    @Nullable String endedReason) {

  /** The day from which its state holds. */
  LocalDate since() {
    if (suspension != null) {
      return suspension.from();
    }
    if (endedOn == null) {
      return term.certifiedOn();
    }
    return state == CertificateState.EXPIRED ? endedOn.plusDays(1) : endedOn;
  }
}
