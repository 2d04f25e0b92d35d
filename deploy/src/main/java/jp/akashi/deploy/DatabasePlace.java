package jp.akashi.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the database of a data directory lies, kept in its file {@code database.where}: below it,
 * or elsewhere where the user of the database cannot reach it. Found by that file, the database is
 * the same after the data directory was moved or its rights were changed.
 */
final class DatabasePlace {

  static final String RECORD = "database.where";
  private static final String NAME = "database";

  private DatabasePlace() {}

  /**
   * The directory of the database, made where there is none yet.
   *
   * @throws Trouble if it was recorded and is gone: an empty one in its place would look like a
   *     loss
   */
  static Path of(Path data, Unprivileged user) {
    Path record = data.resolve(RECORD);
    try {
      if (Files.exists(record)) {
        return recorded(data, record);
      }
      Path home = user.home(data, NAME);
      Files.writeString(record, (home.startsWith(data) ? data.relativize(home) : home) + "\n");
      return home;
    } catch (IOException failed) {
      throw Trouble.ofAnothersFile("read or write", record, failed);
    }
  }

  private static Path recorded(Path data, Path record) throws IOException {
    Path home = data.resolve(Files.readString(record).strip());
    if (!Files.isDirectory(home)) {
      throw new Trouble(
          "The database of "
              + data
              + " is not in "
              + home
              + ", where "
              + record
              + " says it is: bring it back there, or correct that file.");
    }
    return home;
  }
}
