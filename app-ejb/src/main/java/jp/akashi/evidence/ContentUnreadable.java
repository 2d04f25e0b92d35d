package jp.akashi.evidence;

import java.io.IOException;

/** The content of a file could not be read where it lies, whatever a parser would make of it. */
final class ContentUnreadable extends IOException {

  private static final long serialVersionUID = 1L;

  ContentUnreadable(IOException why) {
    super(why);
  }
}
