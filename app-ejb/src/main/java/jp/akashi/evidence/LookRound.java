package jp.akashi.evidence;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.security.GeneralSecurityException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import jp.akashi.person.Role;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has files looked into that are on record: one after another, after whoever handed them in was
 * answered. However often it is asked, one round is under way at most.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@RunAs(Role.ENGINE)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LookRound {

  private static final Logger LOG = LoggerFactory.getLogger(LookRound.class);

  /** The id of no version. */
  private static final long NOBODY = -1;

  @Resource private SessionContext context;
  @Inject private Quarantine quarantine;
  @Inject private EvidenceStore store;
  @Inject private Looker looker;
  private final AtomicInteger asked = new AtomicInteger();

  /**
   * Begins a round, or has the one under way look once more before it ends. Waits for nothing;
   * where none can begin now, files wait for {@link QuarantineRound}, and whoever sent them is none
   * the worse for it.
   */
  public void soon() {
    if (asked.getAndIncrement() == 0) {
      begin();
    }
  }

  private void begin() {
    try {
      context.getBusinessObject(LookRound.class).go();
    } catch (RuntimeException busy) {
      asked.set(0);
      LOG.warn("Files wait to be looked into: {}", busy.toString());
    }
  }

  /** One round; {@link #soon} sees to it that there is no other. */
  @Asynchronous
  public void go() {
    boolean ended = false;
    try {
      int heard;
      do {
        heard = asked.get();
        lookIntoUnread();
      } while (!asked.compareAndSet(heard, 0));
      ended = true;
    } catch (EvidenceStoreDown later) {
      LOG.warn("Files wait to be looked into for the evidence store");
    } catch (RuntimeException | Error failed) {
      LOG.error("Files wait to be looked into", failed);
      throw failed;
    } finally {
      if (!ended) {
        asked.set(0);
      }
    }
  }

  private void lookIntoUnread() {
    Set<Long> passedOver = new HashSet<>();
    passedOver.add(NOBODY);
    for (List<Quarantine.Waiting> some = quarantine.unread(passedOver);
        !some.isEmpty();
        some = quarantine.unread(passedOver)) {
      for (Quarantine.Waiting waiting : some) {
        FileLook look = look(waiting);
        if (look == null) {
          passedOver.add(waiting.id());
        } else if (look.readability() == Readability.PENDING) {
          return; // nobody can look now: the others would fare no better
        } else {
          quarantine.looked(waiting.id(), look);
        }
      }
    }
  }

  /** What was seen; null where the content cannot be had now, which says nothing of the file. */
  private @Nullable FileLook look(Quarantine.Waiting waiting) {
    try (SeekableByteChannel content = store.openChannel(waiting.stored())) {
      return waiting.compared()
          ? looker.compared(waiting.format(), content)
          : looker.at(waiting.format(), content);
    } catch (IOException failed) {
      LOG.error("Evidence {} cannot be read", waiting.stored().id(), failed);
      return isChanged(failed) ? new FileLook(Readability.UNREADABLE) : null;
    }
  }

  /**
   * Whether the sealed bytes are not those that were stored; a disk that fails is another thing.
   */
  private static boolean isChanged(IOException failed) {
    for (Throwable each = failed; each != null; each = each.getCause()) {
      if (each instanceof GeneralSecurityException) {
        return true;
      }
    }
    return false;
  }
}
