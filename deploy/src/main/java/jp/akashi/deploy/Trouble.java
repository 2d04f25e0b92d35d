package jp.akashi.deploy;

import java.io.IOException;
import java.nio.file.Path;

/** Something that keeps Akashi from starting, said in one sentence with its remedy. */
public class Trouble extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Trouble(String sentence) {
    super(sentence);
  }

  public Trouble(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /** A file of the data directory that cannot be read or written. */
  static Trouble ofAnothersFile(String what, Path file, IOException cause) {
    return new Trouble(
        "Could not "
            + what
            + " "
            + file
            + ": it belongs to another user, or the disk is full: run as that user or choose another"
            + " --data.",
        cause);
  }
}
