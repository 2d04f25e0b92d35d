package jp.akashi.evidence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import jp.akashi.setting.Environment;
import org.jspecify.annotations.Nullable;

/** Chooses the store from the environment: {@link EvidencePlaces} names the variables. */
@ApplicationScoped
public class EvidenceStoreSetup {

  /** Pieces of work that wait for the disk at once; as many again wait for their turn. */
  private static final int AT_ONCE = 16;

  @Resource private ManagedThreadFactory threads;
  private @Nullable ThreadPoolExecutor workers;

  /** Whoever finds all of them busy does the work. */
  @PostConstruct
  void open() {
    workers =
        new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(AT_ONCE),
            threads,
            (work, busy) -> work.run());
    workers.allowCoreThreadTimeOut(true);
  }

  @PreDestroy
  void close() {
    workers.shutdown();
  }

  /** The key-encryption keys in {@code AKASHI_KEYS_DIR}. */
  @Produces
  @Singleton
  EvidenceKeys keys() {
    return EvidenceKeys.in(directory("AKASHI_KEYS_DIR"));
  }

  /**
   * The store of this installation.
   *
   * @throws IllegalStateException naming the variable that is missing or unusable
   */
  @Produces
  @ApplicationScoped
  EvidenceStore store(EvidenceKeys keys, Clock clock) {
    return new SealingStore(new Seal(keys, workers), EvidencePlaces.of(System.getenv()), clock);
  }

  static Path directory(String variable) {
    return Path.of(Environment.here().needed(variable));
  }
}
