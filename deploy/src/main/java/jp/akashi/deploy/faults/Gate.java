package jp.akashi.deploy.faults;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import jp.akashi.deploy.demo.Api;

/**
 * Closed while a part is down. Who got no answer waits here and then sends the same request again.
 */
final class Gate implements Api.Patience {

  private static final Duration LONGEST_OUTAGE = Duration.ofMinutes(6);
  private static final int MOST_ATTEMPTS = 40;
  private static final long PAUSE_MILLIS = 300;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final AtomicInteger repeated = new AtomicInteger();
  private boolean open = true;

  void close() {
    set(false);
  }

  void open() {
    set(true);
  }

  private void set(boolean now) {
    lock.lock();
    try {
      open = now;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** How many requests were sent again so far. */
  int repeated() {
    return repeated.get();
  }

  @Override
  public boolean again(int attempt) {
    if (attempt > MOST_ATTEMPTS) {
      return false;
    }
    repeated.incrementAndGet();
    return passes();
  }

  /** Waits for the gate, and a moment longer where it was open: the part may only just be down. */
  private boolean passes() {
    long left = LONGEST_OUTAGE.toNanos();
    lock.lock();
    try {
      if (open) {
        changed.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
      }
      while (!open && left > 0) {
        left = changed.awaitNanos(left);
      }
      return open;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      lock.unlock();
    }
  }
}
