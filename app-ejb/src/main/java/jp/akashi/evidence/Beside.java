package jp.akashi.evidence;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** Work that is done beside the thread that hands it out, one piece after another. */
final class Beside {

  private final Executor workers;
  private @Nullable Future<?> last;

  /**
   * @param workers may do the work at once in the caller's thread
   */
  Beside(Executor workers) {
    this.workers = workers;
  }

  /** A piece of work. */
  interface Work {
    void go() throws IOException;
  }

  /** Hands out the next piece once the one before is done. */
  void next(Work work) throws IOException {
    await();
    last = begun(workers, work);
  }

  /** Hands out the next piece unless the one before is under way. */
  void nextIfFree(Work work) throws IOException {
    if (last == null || last.isDone()) {
      next(work);
    }
  }

  /**
   * Waits until what was handed out is done.
   *
   * @throws IOException if it failed
   */
  void await() throws IOException {
    if (last != null) {
      done(last);
    }
  }

  /** Hands out a piece of work; {@link #done} says what became of it. */
  static Future<?> begun(Executor workers, Work work) {
    FutureTask<?> task =
        new FutureTask<>(
            () -> {
              work.go();
              return true;
            });
    workers.execute(task);
    return task;
  }

  /**
   * Waits until a piece of work is done.
   *
   * @throws IOException if it failed
   * @throws EvidenceStoreDown if that is why
   */
  static void done(Future<?> work) throws IOException {
    try {
      work.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while a file was stored", stopped);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof EvidenceStoreDown down) {
        throw down;
      }
      throw new IOException("A file could not be stored", failed.getCause());
    }
  }
}
