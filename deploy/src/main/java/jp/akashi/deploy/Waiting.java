package jp.akashi.deploy;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Waiting for a condition, not for a while. */
public final class Waiting {

  private static final long POLL_MILLIS = 150;

  private Waiting() {}

  /**
   * Returns as soon as the condition holds.
   *
   * @param process must live meanwhile; null where another launcher started it
   * @throws Trouble if the process ends before, or the time is over
   */
  public static void until(
      String what, Duration patience, @Nullable Child process, BooleanSupplier condition) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!condition.getAsBoolean()) {
      if (process != null && !process.isAlive()) {
        throw new Trouble(what + " ended while starting. Its log says why.");
      }
      if (System.nanoTime() > deadline) {
        throw new Trouble(
            what
                + " was not ready after "
                + patience.toSeconds()
                + " s. Its log says how far it came; a slow machine may simply need another try.");
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(POLL_MILLIS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Trouble("Starting was interrupted.", interrupted);
    }
  }

  /** Whether the address answers 200. */
  static boolean answers(String url) {
    try {
      HttpURLConnection connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
      connection.setConnectTimeout(2000);
      connection.setReadTimeout(5000);
      int status = connection.getResponseCode();
      connection.disconnect();
      return status == 200;
    } catch (IOException notYet) {
      return false;
    }
  }
}
