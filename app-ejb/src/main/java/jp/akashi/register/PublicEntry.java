package jp.akashi.register;

import java.time.LocalDate;
import jp.akashi.certificate.Certificate;
import jp.akashi.certificate.CertificateOrigin;
import jp.akashi.certificate.CertificateState;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the public sees it.
 *
 * @param state of the day it is looked at; demands and changes under review show as such
 * @param edition the Standard it was given on
 * @param suspended while a suspension is in force, else null
 * @param endedOn last day, once it is over
 * @param reason public reason of a withdrawal
 */
public record PublicEntry(
    String number,
    CertificateOrigin origin,
    CertificateState state,
    LocalDate certifiedOn,
    LocalDate validUntil,
    String edition,
    @Nullable Suspended suspended,
    @Nullable LocalDate endedOn,
    @Nullable String reason,
    RegisterEntry.Published published) {

  /** A suspension in force: term, scope, public reason. */
  public record Suspended(LocalDate from, LocalDate until, String scope, String reason) {}

  static PublicEntry of(RegisterEntry entry, LocalDate today) {
    Certificate certificate = entry.certificate();
    CertificateState state = certificate.stateOn(today);
    var suspension = certificate.open().suspension();
    boolean suspended = state == CertificateState.SUSPENDED && suspension != null;
    return new PublicEntry(
        certificate.number().value(),
        certificate.origin(),
        state,
        certificate.term().certifiedOn(),
        certificate.term().validUntil(),
        entry.edition(),
        suspended
            ? new Suspended(
                suspension.from(), suspension.until(), suspension.scope(), suspension.reason())
            : null,
        certificate.endedOn(today),
        state == CertificateState.WITHDRAWN ? certificate.endedReason() : null,
        entry.published());
  }

  /** 有効, 一時停止 or ended: the three verdicts a passer-by needs. */
  public String family() {
    return state.isEnded() ? "ENDED" : state.isInForce() ? "VALID" : "SUSPENDED";
  }
}
