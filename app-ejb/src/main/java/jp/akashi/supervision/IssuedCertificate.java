package jp.akashi.supervision;

import java.time.LocalDate;
import jp.akashi.certificate.CertificateOrigin;
import jp.akashi.certificate.CertificateState;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as it stood on a day.
 *
 * @param state as last recorded by that day, expiry apart
 */
public record IssuedCertificate(
    String number,
    CertificateOrigin origin,
    String holder,
    @Nullable String corporateNumber,
    @Nullable String prefecture,
    String edition,
    LocalDate certifiedOn,
    LocalDate validUntil,
    CertificateState state) {

  IssuedCertificate on(LocalDate day) {
    return day.isAfter(validUntil) && !state.isEnded() ? with(CertificateState.EXPIRED) : this;
  }

  private IssuedCertificate with(CertificateState other) {
    return new IssuedCertificate(
        number,
        origin,
        holder,
        corporateNumber,
        prefecture,
        edition,
        certifiedOn,
        validUntil,
        other);
  }
}
