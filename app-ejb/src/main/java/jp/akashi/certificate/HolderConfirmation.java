package jp.akashi.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.akashi.applicant.ApplicantCompanies;
import jp.akashi.applicant.CorporateNumber;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.refusal.Stale;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a certificate that was taken over. A corporate number is public, and whoever has an
 * account may register a company with it: until the body has found out that the registered company
 * is the holder, nobody acts for the holder.
 */
@Stateless
@RolesAllowed(Role.CERTIFICATION_MANAGER)
public class HolderConfirmation {

  private static final int LONG = 4000;

  @Inject private CertificateAccess access;
  @Inject private ApplicantCompanies companies;
  @Inject private CertificateRecord record;
  @Inject private CurrentPerson current;
  @Inject private Clock clock;

  /**
   * The body found out that the company registered under the holder's number is the holder.
   *
   * @param how by what, for the body's record; never blank
   * @param read version of the certificate this rests on, or null for whatever stands now
   * @throws Stale if something else was done meanwhile
   * @throws OutOfOrder if it was not taken over, is confirmed, or no such company is registered
   */
  public void confirm(CertificateNumber number, @Nullable String how, @Nullable Integer read) {
    new InvalidInput.Check().text(how, "how", LONG).orRefuse();
    Certificate certificate = access.visible(number);
    Stale.unlessRead(read, certificate.version());
    String holder = certificate.holder().corporateNumber();
    if (holder == null || companies.of(CorporateNumber.read(holder)).isEmpty()) {
      throw new OutOfOrder("certificate.holderNotRegistered", number.value());
    }
    certificate.confirmHolder(how, new Deed(current.username(), clock.instant()));
    record.done(certificate);
  }
}
