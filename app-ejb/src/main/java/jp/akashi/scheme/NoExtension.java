package jp.akashi.scheme;

import jakarta.ejb.ApplicationException;

/** The edition allows no more extensions of this time limit. */
@ApplicationException(rollback = true)
public class NoExtension extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final String clock;
  private final int extensionsMax;

  public NoExtension(String clock, int extensionsMax) {
    super("Clock " + clock + " may be extended " + extensionsMax + " times");
    this.clock = clock;
    this.extensionsMax = extensionsMax;
  }

  public String clock() {
    return clock;
  }

  public int extensionsMax() {
    return extensionsMax;
  }
}
