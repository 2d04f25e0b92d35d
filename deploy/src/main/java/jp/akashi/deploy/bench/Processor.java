package jp.akashi.deploy.bench;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import jp.akashi.deploy.Akashi;

/** Who took how much of the processor: a slow machine changes seconds, and these much less. */
final class Processor {

  private final Akashi akashi;
  private Taken last;

  Processor(Akashi akashi) {
    this.akashi = akashi;
    this.last = now();
  }

  private record Taken(Duration server, Duration database, Duration here) {

    Taken since(Taken before) {
      return new Taken(
          server.minus(before.server), database.minus(before.database), here.minus(before.here));
    }

    String each(int completions) {
      return String.format(
          Locale.ROOT,
          "server %.1f, database %.1f, here %.1f ms",
          millis(server, completions),
          millis(database, completions),
          millis(here, completions));
    }

    private static double millis(Duration all, int completions) {
      return all.toNanos() / 1e6 / completions;
    }
  }

  /** What each of so many pieces of work took since the last look. */
  String each(int pieces) {
    Taken now = now();
    String each = now.since(last).each(pieces);
    last = now;
    return each;
  }

  /** From here on. */
  void look() {
    last = now();
  }

  private Taken now() {
    ProcessHandle database = handle(akashi.database().process().pid());
    return new Taken(
        of(handle(akashi.server().process().pid())),
        Stream.concat(Stream.of(database), database.descendants())
            .map(Processor::of)
            .reduce(Duration.ZERO, Duration::plus),
        of(ProcessHandle.current()));
  }

  private static ProcessHandle handle(long pid) {
    return ProcessHandle.of(pid).orElseThrow();
  }

  private static Duration of(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
