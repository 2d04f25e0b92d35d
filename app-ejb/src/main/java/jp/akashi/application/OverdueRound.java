package jp.akashi.application;

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

/** Looks three times a minute for what the body did not do in time. */
@Singleton
@RunAs(Role.ENGINE)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OverdueRound {

  private static final Logger LOG = LoggerFactory.getLogger(OverdueRound.class);

  @Inject private OverdueSteps steps;

  @Schedule(hour = "*", minute = "*", second = "15/20", persistent = false)
  void go() {
    for (OpenStep step : steps.now()) {
      try {
        steps.tell(step);
      } catch (EJBException failed) {
        LOG.error("Nobody was told that {} of {} is late", step.step(), step.number(), failed);
      }
    }
  }
}
