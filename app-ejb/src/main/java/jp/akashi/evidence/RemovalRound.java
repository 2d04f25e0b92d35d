package jp.akashi.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import jp.akashi.person.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Four times a minute removes the files whose keys were destroyed, and those found infected. What
 * cannot be removed now is tried again: nobody is given it meanwhile.
 */
@Singleton
@RunAs(Role.ENGINE)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RemovalRound {

  private static final Logger LOG = LoggerFactory.getLogger(RemovalRound.class);

  @Inject private DestroyedFiles files;
  @Inject private EvidenceStore store;

  @Schedule(hour = "*", minute = "*", second = "5/15", persistent = false)
  void go() {
    for (DestroyedFiles.Leftover leftover : files.left()) {
      try {
        store.delete(leftover.storedAs());
        files.removed(leftover.id());
      } catch (IOException | EvidenceStoreDown stays) {
        LOG.warn("Evidence {} that is to go could not be removed yet", leftover.storedAs(), stays);
      }
    }
  }
}
