package jp.akashi.evidence;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;

/** What became of each version, a line each, and how many. */
final class MoveReport {

  private final PrintStream out;
  private final AtomicInteger moved = new AtomicInteger();
  private final AtomicInteger already = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();

  MoveReport(PrintStream out) {
    this.out = out;
  }

  void moved(MovableVersion version) {
    moved.incrementAndGet();
    out.println("moved " + version.label());
  }

  /** It lay there before. */
  void already() {
    already.incrementAndGet();
  }

  /** Its record or its content was removed while it was copied. */
  void gone(MovableVersion version) {
    out.println("gone meanwhile: " + version.label());
  }

  void failed(MovableVersion version, IOException why) {
    failed.incrementAndGet();
    out.println(
        "FAILED " + version.label() + " (" + version.stored().id() + "): " + why.getMessage());
  }

  /** Whether every version seen is there now. */
  boolean isComplete() {
    return failed.get() == 0;
  }

  String tally() {
    return "moved=%d already=%d failed=%d".formatted(moved.get(), already.get(), failed.get());
  }
}
