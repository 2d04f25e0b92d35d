package jp.akashi.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A user that PostgreSQL or ClamAV runs as: ourselves, unless we are root, which PostgreSQL refuses
 * and rightly so. Then it is the first of some users that the system has.
 */
final class Unprivileged {

  private static final boolean ROOT = "root".equals(System.getProperty("user.name"));
  private final List<String> candidates;
  private String user;

  /**
   * @param candidates names of users, the best first
   */
  Unprivileged(String... candidates) {
    this.candidates = List.of(candidates);
  }

  /** Looked for when it is first needed. */
  private synchronized String user() {
    if (user == null) {
      user =
          candidates.stream()
              .filter(name -> succeeds(List.of("id", "-u", name)))
              .findFirst()
              .orElseThrow(this::noUser);
    }
    return user;
  }

  private Trouble noUser() {
    return new Trouble(
        "None of the users "
            + String.join(", ", candidates)
            + " is there, and root is not to do their work. Start Akashi as an ordinary user.");
  }

  /** Gives a file or directory of ours to that user, with everything in it. */
  void give(Path path) {
    if (ROOT) {
      run(List.of("chown", "-R", user() + ":" + group(), path.toString()));
    }
  }

  /** The command as that user would run it. */
  List<String> command(List<String> command) {
    if (!ROOT) {
      return command;
    }
    List<String> whole =
        new ArrayList<>(
            List.of("setpriv", "--reuid", user(), "--regid", group(), "--clear-groups", "--"));
    whole.addAll(command);
    return whole;
  }

  private String group() {
    return output(List.of("id", "-g", user())).trim();
  }

  /**
   * A directory of that name that user owns: below the data directory or, where that user cannot
   * reach it (a checkout in root's home), below /var/lib.
   */
  Path home(Path data, String name) {
    Path home = data.resolve(name);
    if (!ROOT) {
      return created(home);
    }
    created(home);
    if (!succeeds(command(List.of("test", "-x", home.toString())))) {
      home = created(elsewhere(data, name));
    }
    give(home);
    return home;
  }

  /** The database keeps the name it always had. */
  private static Path elsewhere(Path data, String name) {
    String whose = "/var/lib/akashi-" + Integer.toHexString(data.hashCode());
    return Path.of(name.equals("database") ? whose : whose + "-" + name);
  }

  private static Path created(Path directory) {
    try {
      return Files.createDirectories(directory);
    } catch (IOException failed) {
      throw new Trouble("Could not create " + directory + ": choose another --data.", failed);
    }
  }

  /**
   * Runs a command to its end.
   *
   * @throws Trouble with its output if it fails
   */
  static void run(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes());
      if (process.waitFor() != 0) {
        throw new Trouble(command.get(0) + " failed: " + output.trim());
      }
    } catch (IOException | InterruptedException failed) {
      throw new Trouble("Could not run " + command.get(0) + ": " + failed.getMessage(), failed);
    }
  }

  private static boolean succeeds(List<String> command) {
    try {
      return new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException | InterruptedException failed) {
      return false;
    }
  }

  private static String output(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).start();
      return new String(process.getInputStream().readAllBytes());
    } catch (IOException failed) {
      throw new Trouble("Could not run " + command.get(0), failed);
    }
  }
}
