package jp.akashi.evidence;

import java.io.IOException;
import java.io.InputStream;

/**
 * Files that arrive in the store together. Nothing is left of them when this is closed, unless they
 * were kept. For one thread.
 */
public interface Delivery extends AutoCloseable {

  /**
   * Takes a file in; it is on stable storage once {@link #land} returned. When this throws nothing
   * of it is left.
   *
   * @param content read to its end
   * @param largest greatest size in bytes
   * @throws FileTooLarge if there is more
   * @throws IOException if the content breaks off or cannot be stored
   */
  StoredFile put(InputStream content, long largest) throws IOException;

  /** Gives up one of the files; the others stay. */
  void drop(StoredFile file);

  /**
   * Waits until all of them are on stable storage.
   *
   * @throws IOException if one cannot be stored
   */
  void land() throws IOException;

  /** They stay when this is closed: they are on record, or nobody knows whether they are. */
  void keep();

  @Override
  void close();
}
