package jp.akashi.deploy.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import jp.akashi.deploy.Trouble;

/**
 * What of the demo was entered, kept in the data directory: so that a start after an interruption
 * goes on where the one before stopped, and repeats nothing. Each line is on disk before the next
 * step begins.
 */
final class Entered {

  private static final String NAME = "demo-entered.txt";
  private static final String BEGUN = "begun";
  private static final String DONE = "done";
  private static final String WHOLE = "whole";

  private final Path file;

  /**
   * @param data the data directory of the Akashi the demo is entered into
   */
  Entered(Path data) {
    this.file = data.resolve(NAME);
  }

  /** Whether nothing is missing. */
  boolean isWhole() {
    return lines().contains(WHOLE);
  }

  /** Whether entering was begun with such a record; earlier versions kept none. */
  boolean isKept() {
    return Files.exists(file);
  }

  /** Begins the record unless there is one. */
  void keep() {
    write("", StandardOpenOption.CREATE);
  }

  /** Whether this was entered to its end. */
  boolean isDone(String step) {
    return lines().contains(line(DONE, step));
  }

  /** The case that was begun last for this, if any was. */
  Optional<String> begun(String step) {
    String start = line(BEGUN, step) + "\t";
    return lines().stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .reduce((earlier, later) -> later);
  }

  /**
   * A case was begun for this.
   *
   * @param number of the application
   */
  void begin(String step, String number) {
    add(line(BEGUN, step) + "\t" + number);
  }

  /** This is entered to its end. */
  void done(String step) {
    add(line(DONE, step));
  }

  /** Everything is entered. */
  void whole() {
    add(WHOLE);
  }

  private static String line(String what, String step) {
    return what + "\t" + step;
  }

  private synchronized void add(String line) {
    write(line + "\n", StandardOpenOption.APPEND);
  }

  private void write(String text, StandardOpenOption how) {
    try {
      Files.writeString(file, text, how, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    } catch (IOException failed) {
      throw new Trouble("What of the demo is entered could not be kept in " + file, failed);
    }
  }

  private synchronized List<String> lines() {
    try {
      return isKept() ? Files.readAllLines(file) : List.of();
    } catch (IOException unreadable) {
      throw new Trouble("What of the demo is entered could not be read from " + file, unreadable);
    }
  }
}
