package jp.akashi.evidence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.time.Duration;
import java.util.Optional;
import jp.akashi.person.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The words of evidence, for searching. They are read in a process of their own, not the one that
 * looks into files as they arrive: nobody's upload waits for it.
 */
@Singleton
@RolesAllowed(Role.ENGINE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EvidenceWords {

  private static final Logger LOG = LoggerFactory.getLogger(EvidenceWords.class);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Resource private ManagedExecutorService workers;
  @Inject private EvidenceStore store;
  private Looker looker;

  @PostConstruct
  void begin() {
    looker = new Looker(LookerSetup.command(), workers, PATIENCE);
  }

  /**
   * The words of a version, the first {@link TextLook#MOST} characters of them; none where it has
   * none.
   *
   * @return empty where they cannot be read now: ask again later
   */
  public Optional<String> of(EvidenceVersion version) {
    try (SeekableByteChannel content = store.openChannel(version.stored())) {
      return looker.words(version.format(), content);
    } catch (IOException damaged) {
      LOG.error("Evidence {} cannot be read: {}", version.stored().id(), damaged.toString());
      return Optional.empty();
    }
  }

  /** Ends the process until it is needed again. */
  @PreDestroy
  public void rest() {
    looker.close();
  }
}
