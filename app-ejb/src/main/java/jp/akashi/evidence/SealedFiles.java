package jp.akashi.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * A place where sealed bytes lie under the ids of their files, the same bytes in whatever place. An
 * id that is no UUID is an {@link IllegalArgumentException}; a place that does not answer is {@link
 * EvidenceStoreDown}.
 */
interface SealedFiles {

  EvidencePlace place();

  /** Begins a file; one that lies there under this id is replaced when the new one is kept. */
  ArrivingFile begin(String id) throws IOException;

  /**
   * Waits until files that were kept lie in their places even after a power cut.
   *
   * @param ids of files that were kept; the more at once, the less each of them waits
   */
  default void settle(Collection<String> ids) throws IOException {
    // where that happens by itself
  }

  /**
   * The sealed bytes from the first to the last.
   *
   * @throws java.nio.file.NoSuchFileException if no such file is there
   */
  InputStream open(String id) throws IOException;

  /**
   * The sealed bytes for reading here and there.
   *
   * @throws java.nio.file.NoSuchFileException if no such file is there
   */
  SeekableByteChannel openChannel(String id) throws IOException;

  boolean holds(String id) throws IOException;

  /** Removes a file; it does not matter if it is gone. */
  void delete(String id) throws IOException;

  /**
   * Deletes halves and sets whole files aside that no record speaks of.
   *
   * @param before what is younger may belong to an upload under way
   * @param known whether a record speaks of the file with that id
   * @return how many were removed
   */
  int sweep(Instant before, Predicate<String> known) throws IOException;
}
