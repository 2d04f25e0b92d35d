package jp.akashi.deploy.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.Trouble;
import jp.akashi.deploy.Waiting;

/** What lies in the evidence store without a record, and uploads nobody will continue. */
final class Leftovers {

  private final Akashi akashi;
  private final Path evidence;

  Leftovers(Akashi akashi) {
    this.akashi = akashi;
    this.evidence = akashi.data().resolve("evidence");
  }

  /** Lets everything in the store be older by so much: what nobody knows is swept after a day. */
  void grow(Duration older) {
    try (Stream<Path> tree = Files.walk(evidence)) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        FileTime now = Files.getLastModifiedTime(file);
        Files.setLastModifiedTime(file, FileTime.from(now.toInstant().minus(older)));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** How many are there a minute after a start, or as soon as none are. */
  int afterCleaning() {
    try {
      Waiting.until("cleaning", Duration.ofMinutes(1), null, () -> found().isEmpty());
    } catch (Trouble stillThere) {
      found().forEach(what -> System.err.println("  LEFT " + what));
    }
    return found().size();
  }

  private List<String> found() {
    List<String> found =
        new ArrayList<>(column("select id from akashi.upload where position is null"));
    found.addAll(names("incoming"));
    found.addAll(names("uploads"));
    Set<String> known = new HashSet<>(column("select stored_as from akashi.evidence_version"));
    names("files").stream().filter(name -> !known.contains(name)).forEach(found::add);
    return found;
  }

  private List<String> names(String directory) {
    try (Stream<Path> tree = Files.walk(evidence.resolve(directory))) {
      return tree.filter(Files::isRegularFile).map(f -> f.getFileName().toString()).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private List<String> column(String sql) {
    try (Connection connection = akashi.database().connect("akashi", "postgres");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    } catch (SQLException failed) {
      throw new Trouble("The database refused " + sql + ": " + failed.getMessage(), failed);
    }
  }
}
