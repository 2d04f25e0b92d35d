package jp.akashi.disposal;

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

/** Four times a minute carries out what was approved. A document that fails waits for the next. */
@Singleton
@RunAs(Role.ENGINE)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DisposalRound {

  private static final Logger LOG = LoggerFactory.getLogger(DisposalRound.class);

  @Inject private DisposalExecution execution;

  @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
  void go() {
    for (DisposalNumber number : execution.approved()) {
      try {
        execution.waiting(number).forEach(this::destroy);
        execution.finish(number);
      } catch (EJBException failed) {
        LOG.error("Disposal {} could not be finished yet", number, failed);
      }
    }
  }

  private void destroy(long item) {
    try {
      execution.destroy(item);
    } catch (EJBException failed) {
      LOG.error("A document could not be disposed of yet: item {}", item, failed);
    }
  }
}
