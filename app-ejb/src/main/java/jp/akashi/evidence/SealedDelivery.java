package jp.akashi.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files that are sealed one after another, while those before them are forced to disk: many that
 * wait for the disk at once wait hardly longer than one.
 */
final class SealedDelivery implements Delivery {

  private static final Logger LOG = LoggerFactory.getLogger(SealedDelivery.class);
  private final Seal seal;
  private final SealedFiles into;
  private final Map<String, Future<?>> landing = new LinkedHashMap<>();
  private final byte[] piece = new byte[Seal.PIECE];
  private boolean kept;

  SealedDelivery(Seal seal, SealedFiles into) {
    this.seal = seal;
    this.into = into;
  }

  @Override
  public StoredFile put(InputStream content, long largest) throws IOException {
    Seal.Sealed sealed = seal.put(content, largest, into, piece);
    landing.put(sealed.stored().id(), Beside.begun(seal.workers(), () -> land(sealed.file())));
    return sealed.stored();
  }

  private static void land(ArrivingFile file) throws IOException {
    try (file) {
      file.keep();
    }
  }

  @Override
  public void land() throws IOException {
    for (Future<?> file : landing.values()) {
      Beside.done(file);
    }
    into.settle(landing.keySet());
  }

  @Override
  public void drop(StoredFile file) {
    remove(file.id(), landing.remove(file.id()));
  }

  private void remove(String id, Future<?> file) {
    try {
      Beside.done(file);
    } catch (IOException | EvidenceStoreDown notThere) {
      return;
    }
    try {
      into.delete(id);
    } catch (IOException | EvidenceStoreDown left) {
      LOG.warn("A refused file was left in the store and will be swept: {}", id);
    }
  }

  @Override
  public void keep() {
    kept = true;
  }

  @Override
  public void close() {
    if (!kept) {
      landing.forEach(this::remove);
      landing.clear();
    }
  }
}
