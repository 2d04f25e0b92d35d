package jp.akashi.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Predicate;

/** Evidence sealed, in whatever place the sealed bytes lie. */
final class SealingStore implements EvidenceStore {

  private final Seal seal;
  private final EvidencePlaces places;
  private final Clock clock;

  SealingStore(Seal seal, EvidencePlaces places, Clock clock) {
    this.seal = seal;
    this.places = places;
    this.clock = clock;
  }

  @Override
  public Delivery begin() {
    return new SealedDelivery(seal, places.current());
  }

  @Override
  public InputStream open(StoredFile file) throws IOException {
    return seal.open(find(file, SealedFiles::open), file);
  }

  @Override
  public SeekableByteChannel openChannel(StoredFile file) throws IOException {
    return seal.openChannel(find(file, SealedFiles::openChannel), file);
  }

  @FunctionalInterface
  private interface Opening<T> {
    T open(SealedFiles files, String id) throws IOException;
  }

  /** A file that is not where its record said was moved since, or an older record was restored. */
  private <T> T find(StoredFile file, Opening<T> opening) throws IOException {
    NoSuchFileException missing = new NoSuchFileException(file.id());
    for (EvidencePlace place : places.from(file.place())) {
      try {
        return opening.open(places.at(place), file.id());
      } catch (NoSuchFileException elsewhere) {
        missing.addSuppressed(elsewhere);
      }
    }
    throw missing;
  }

  @Override
  public String newestKey() {
    return seal.newestKey();
  }

  @Override
  public StoredFile rewrap(StoredFile file) throws IOException {
    return seal.rewrap(file);
  }

  @Override
  public void delete(String id) throws IOException {
    for (SealedFiles files : places.all()) {
      files.delete(id);
    }
  }

  @Override
  public void refuseUnknown(Collection<EvidencePlace> used) {
    used.forEach(places::refuseUnknown);
  }

  @Override
  public int sweep(Duration age, Predicate<String> known) throws IOException {
    Instant before = clock.instant().minus(age);
    int removed = 0;
    for (SealedFiles files : places.all()) {
      removed += files.sweep(before, known);
    }
    return removed;
  }
}
