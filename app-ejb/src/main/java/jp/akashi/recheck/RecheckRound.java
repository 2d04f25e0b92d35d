package jp.akashi.recheck;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jp.akashi.person.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after the open campaigns every quarter of a minute. What pages show never waits for it: a
 * certification that has ended counts as left out, and a day that is over as overdue, at once.
 */
@Singleton
@RunAs(Role.ENGINE)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RecheckRound {

  private static final Logger LOG = LoggerFactory.getLogger(RecheckRound.class);

  @Inject private RecheckWatch watch;

  @Schedule(hour = "*", minute = "*", second = "10/15", persistent = false)
  void go() {
    for (CampaignNumber number : watch.open()) {
      try {
        watch.look(number);
      } catch (EJBException failed) {
        LOG.error("Campaign {} could not be looked after", number, failed);
      }
    }
  }
}
