package jp.akashi.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.scheme.TextValues;

/** Marks certificates whose term has run out and tells their holders (K22). */
@Stateless
@RolesAllowed(Role.ENGINE)
public class ExpiryService {

  @Inject private Certificates certificates;
  @Inject private CertificateRecord record;
  @Inject private CurrentPerson current;
  @Inject private Clock clock;

  /** What is to be marked today. */
  public List<CertificateNumber> overdue() {
    return certificates.overdue(JapaneseTime.today(clock));
  }

  /** Marks one, in a transaction of its own. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void expire(CertificateNumber number) {
    Certificate certificate = certificates.get(number);
    certificate.expire(new Deed(current.username(), clock.instant()));
    record.acted(
        certificate,
        "certification-expired",
        TextValues.none().date("ended.on", certificate.term().validUntil()));
  }
}
