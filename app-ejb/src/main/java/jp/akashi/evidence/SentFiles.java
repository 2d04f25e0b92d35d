package jp.akashi.evidence;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Files of one case that are sent together, one after another. */
public interface SentFiles {

  /**
   * One of them.
   *
   * @param code of the document it is for, as the sender wrote it
   * @param content to be read before the next is asked for
   */
  record Sent(String code, EvidenceService.Described described, InputStream content) {}

  /**
   * The next file, or null after the last.
   *
   * @throws jp.akashi.refusal.InvalidInput if what is sent is not made as it should be
   * @throws IOException if the connection breaks off
   */
  @Nullable Sent next() throws IOException;
}
