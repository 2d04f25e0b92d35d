package jp.akashi.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * Where evidence lies, encrypted. Streams, never buffers: a file of two gigabytes costs no more
 * memory than one of two kilobytes. Whatever is asked of it, a place that does not answer is {@link
 * EvidenceStoreDown}.
 */
public interface EvidenceStore {

  /** Begins to take files in. */
  Delivery begin();

  /**
   * The clear text of a file; its integrity is checked while it is read.
   *
   * @throws IOException if it is missing, or was changed where it lies
   */
  InputStream open(StoredFile file) throws IOException;

  /** The clear text for reading here and there. */
  SeekableByteChannel openChannel(StoredFile file) throws IOException;

  /** Id of the key-encryption key that wraps the keys of new files. */
  String newestKey();

  /**
   * Wraps the file's key with the newest key-encryption key; the content is not touched.
   *
   * @throws IOException if the key that wraps it now is missing
   */
  StoredFile rewrap(StoredFile file) throws IOException;

  /** Removes a file from wherever it lies; it does not matter if it is gone. */
  void delete(String id) throws IOException;

  /**
   * Ends the start of a server that is set up wrongly, or does not know a place where files lie.
   *
   * @throws IllegalStateException naming the variable that is missing or unusable
   */
  void refuseUnknown(Collection<EvidencePlace> used);

  /**
   * Removes what interrupted uploads left behind: halves are deleted, whole files that no record
   * speaks of are set aside.
   *
   * @param age leftovers younger than this may belong to an upload under way
   * @param known whether a record speaks of the file with that id
   * @return how many files were removed
   */
  int sweep(Duration age, Predicate<String> known) throws IOException;
}
