package jp.akashi.deploy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The processes this launcher started on one data directory. Once they are being ended none is
 * started any more: a start goes on for a moment after it was told to stop.
 */
final class Processes {

  private static final Map<Path, Processes> ALL = new ConcurrentHashMap<>();
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final List<Child> started = new ArrayList<>();
  private boolean isEnding;

  private Processes() {}

  /** Those with their logs in that directory. */
  static Processes of(Path logs) {
    return ALL.computeIfAbsent(logs.toAbsolutePath().normalize(), some -> new Processes());
  }

  /**
   * Starts one.
   *
   * @throws Trouble if they are being ended
   */
  synchronized Child start(Supplier<Child> launch) {
    if (isEnding) {
      throw new Trouble("Akashi is being stopped.");
    }
    Child child = launch.get();
    started.removeIf(earlier -> !earlier.isAlive());
    started.add(child);
    return child;
  }

  /** From now on none is started. */
  synchronized void refuseMore() {
    isEnding = true;
  }

  /** Ends what still runs, the last that was started first. */
  synchronized void endAll() {
    for (int last = started.size() - 1; last >= 0; last--) {
      started.get(last).stop("INT", PATIENCE);
    }
  }
}
