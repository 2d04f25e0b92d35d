package jp.akashi.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A store in a directory of its own: the sealed bytes can be got at as files, to change them. */
abstract class EvidenceStoreFixture {

  static final int SEGMENT = 1 << 16;
  static final long NO_LIMIT = Long.MAX_VALUE;
  static final byte[] CONTENT = content(1, 21 * SEGMENT + 12_345);

  @TempDir Path directory;
  EvidenceStore store;

  /** Where the sealed bytes can be got at. */
  abstract Path lies();

  /** The settings of the place. */
  abstract Map<String, String> settings();

  private final ExecutorService workers = Executors.newFixedThreadPool(4);

  @AfterEach
  void close() {
    workers.shutdownNow();
  }

  @BeforeEach
  void open() {
    store = store(Clock.systemUTC());
  }

  EvidenceStore store(Clock clock) {
    Map<String, String> environment = new HashMap<>(settings());
    environment.put("AKASHI_EVIDENCE_DIR", directory.resolve("evidence").toString());
    Seal seal = new Seal(EvidenceKeys.in(directory.resolve("keys")), workers);
    return new SealingStore(seal, EvidencePlaces.of(environment), clock);
  }

  static byte[] content(long seed, int length) {
    byte[] bytes = new byte[length];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  StoredFile put(byte[] content) throws IOException {
    return put(store, new ByteArrayInputStream(content));
  }

  static StoredFile put(EvidenceStore store, InputStream content) throws IOException {
    return put(store, content, NO_LIMIT);
  }

  static StoredFile put(EvidenceStore store, InputStream content, long largest) throws IOException {
    try (Delivery delivery = store.begin()) {
      StoredFile stored = delivery.put(content, largest);
      delivery.land();
      delivery.keep();
      return stored;
    }
  }

  byte[] read(StoredFile file) throws IOException {
    try (InputStream clear = store.open(file)) {
      return clear.readAllBytes();
    }
  }

  Path onDisk(StoredFile file) throws IOException {
    try (Stream<Path> tree = Files.walk(lies())) {
      return tree.filter(p -> p.getFileName().toString().equals(file.id())).findFirst().get();
    }
  }

  List<Path> left() throws IOException {
    try (Stream<Path> tree = Files.walk(lies())) {
      return tree.filter(Files::isRegularFile).toList();
    }
  }
}
