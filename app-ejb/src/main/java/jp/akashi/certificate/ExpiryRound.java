package jp.akashi.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jp.akashi.person.Role;
import jp.akashi.refusal.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes through the certificates every hour and has those marked whose term has run out. The state
 * shown never waits for it: a term that is over counts as expired at once.
 */
@Singleton
@RunAs(Role.ENGINE)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExpiryRound {

  private static final Logger LOG = LoggerFactory.getLogger(ExpiryRound.class);

  @Inject private ExpiryService expiry;

  @Schedule(hour = "*", minute = "3", persistent = false)
  void go() {
    for (CertificateNumber number : expiry.overdue()) {
      try {
        expiry.expire(number);
      } catch (Refusal | EJBException failed) {
        LOG.error("Certificate {} was not marked as expired", number, failed);
      }
    }
  }
}
