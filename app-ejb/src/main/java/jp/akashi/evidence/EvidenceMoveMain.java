package jp.akashi.evidence;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The command that moves evidence from one place to the other, {@code --to s3} or {@code --to
 * disk}. It reads the environment of the server: where the places, the keys and the database are.
 */
public final class EvidenceMoveMain {

  private static final int DONE = 0;
  private static final int LEFT = 1;
  private static final int UNUSABLE = 2;

  private EvidenceMoveMain() {}

  /** Ends with 0 if every file lies there now, 1 if not, 2 if nothing could be tried. */
  public static void main(String[] arguments) {
    System.exit(run(System.getenv(), List.of(arguments), System.out));
  }

  /**
   * The same with another environment.
   *
   * @return the exit code
   */
  public static int run(Map<String, String> environment, List<String> arguments, PrintStream out) {
    try {
      EvidencePlace to = place(arguments);
      EvidencePlaces places = EvidencePlaces.of(environment);
      places.refuseUnknown(EvidencePlace.S3);
      Seal seal = new Seal(EvidenceKeys.in(keys(environment)), Runnable::run);
      try (MovableVersions versions = versions(environment)) {
        refuseSecond(versions);
        EvidenceMove.Route route = new EvidenceMove.Route(places.at(to.other()), places.at(to));
        MoveReport report = new MoveReport(out);
        return run(new EvidenceMove(versions, seal, route, report), report, out);
      }
    } catch (IllegalStateException unusable) {
      out.println("Akashi: " + unusable.getMessage());
      return UNUSABLE;
    } catch (UncheckedIOException unreadable) {
      out.println("Akashi: " + unreadable.getCause());
      return UNUSABLE;
    } catch (SQLException refused) {
      out.println("Akashi: the database cannot be used: " + refused.getMessage());
      return UNUSABLE;
    }
  }

  private static void refuseSecond(MovableVersions versions) throws SQLException {
    if (!versions.lock()) {
      throw new IllegalStateException("Another command is moving evidence already");
    }
  }

  private static int run(EvidenceMove move, MoveReport report, PrintStream out)
      throws SQLException {
    AtomicBoolean ended = new AtomicBoolean();
    Runnable interrupted =
        () -> {
          if (!ended.get()) {
            out.println(report.tally() + ", interrupted: the same command goes on from here");
          }
        };
    Runtime.getRuntime().addShutdownHook(new Thread(interrupted, "interrupted"));
    try {
      move.run();
      return report.isComplete() ? DONE : LEFT;
    } catch (EvidenceStoreDown down) {
      out.println("Stopped, the bucket cannot be used: " + down.getCause().getMessage());
      return LEFT;
    } finally {
      ended.set(true);
      out.println(report.tally());
    }
  }

  private static EvidencePlace place(List<String> arguments) {
    return Optional.of(arguments)
        .filter(said -> said.size() == 2 && said.get(0).equals("--to"))
        .flatMap(said -> EvidencePlace.said(said.get(1)))
        .orElseThrow(() -> new IllegalStateException("Say --to s3 or --to disk"));
  }

  /** A directory that is not there would be made, with a key that opens nothing. */
  private static Path keys(Map<String, String> environment) {
    Path keys = Path.of(needed(environment, "AKASHI_KEYS_DIR"));
    if (!Files.isDirectory(keys)) {
      throw new IllegalStateException("AKASHI_KEYS_DIR names no directory");
    }
    return keys;
  }

  private static MovableVersions versions(Map<String, String> environment) throws SQLException {
    return new MovableVersions(
        needed(environment, "AKASHI_DB_URL"),
        needed(environment, "AKASHI_DB_USER"),
        needed(environment, "AKASHI_DB_PASSWORD"));
  }

  private static String needed(Map<String, String> environment, String variable) {
    String value = environment.getOrDefault(variable, "");
    if (value.isBlank()) {
      throw new IllegalStateException("The environment variable " + variable + " is not set");
    }
    return value;
  }
}
