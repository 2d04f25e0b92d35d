package jp.akashi.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jp.akashi.scheme.DocumentFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a real S3 server, as a program of its own. */
class S3EvidenceStoreTest extends EvidenceStoreContract {

  private static final int LARGE = 2 * S3Upload.PART + 5_000_000;
  private static RunningS3 s3;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    s3 = new RunningS3();
  }

  @AfterAll
  static void end() throws IOException, InterruptedException {
    s3.close();
  }

  @BeforeEach
  void empty() throws IOException {
    Files.createDirectories(lies());
    for (Path left : left()) {
      Files.delete(left);
    }
  }

  @Override
  Path lies() {
    return s3.objects();
  }

  @Override
  Map<String, String> settings() {
    return s3.settings();
  }

  private S3Bucket bucket() {
    return S3Bucket.of(S3Settings.of(settings()));
  }

  private List<String> halves() {
    S3Bucket bucket = bucket();
    return bucket.ask(
        client ->
            client.listMultipartUploads(list -> list.bucket(bucket.name())).uploads().stream()
                .map(half -> half.key())
                .toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, S3Upload.PART - 40, S3Upload.PART, LARGE})
  void aFileOfAnyNumberOfPartsComesBackAsItWas(int size) throws IOException {
    byte[] content = content(7, size);
    StoredFile stored = put(content);
    assertThat(stored.place()).isEqualTo(EvidencePlace.S3);
    assertThat(read(stored)).isEqualTo(content);
    assertThat(onDisk(stored))
        .isEqualTo(lies().resolve("files/" + stored.id().substring(0, 2) + "/" + stored.id()));
    store.delete(stored.id());
    store.delete(stored.id());
    assertThat(left()).isEmpty();
  }

  @Test
  void theSealedBytesAreThoseOfADisk() throws IOException {
    StoredFile stored = put(CONTENT);
    Path disk = directory.resolve("evidence/files/" + stored.id().substring(0, 2));
    Files.createDirectories(disk);
    Files.move(onDisk(stored), disk.resolve(stored.id()));
    assertThat(read(stored)).isEqualTo(CONTENT);
  }

  @Test
  void aFileReadOnlyInPartIsClosedAtOnce() throws IOException {
    StoredFile stored = put(content(8, LARGE));
    try (InputStream clear = store.open(stored)) {
      assertThat(clear.readNBytes(10)).isEqualTo(Arrays.copyOf(content(8, LARGE), 10));
    }
    assertThat(read(stored)).hasSize(LARGE);
  }

  @Test
  void anUploadThatBreaksOffAfterSomePartsLeavesNothing() throws IOException {
    assertThatThrownBy(() -> put(content(9, LARGE), () -> fail("cut"))).hasMessage("cut");
    assertThat(left()).isEmpty();
    assertThat(halves()).isEmpty();
  }

  private static void fail(String why) {
    throw new UncheckedIOException(why, new IOException(why));
  }

  /** Does something when all of the content was read. */
  private StoredFile put(byte[] content, Runnable atTheEnd) throws IOException {
    InputStream end =
        new InputStream() {
          @Override
          public int read() {
            atTheEnd.run();
            return -1;
          }
        };
    return put(store, new SequenceInputStream(new ByteArrayInputStream(content), end));
  }

  @Test
  void aServerThatDiesWhileAFileArrivesIsSaidAndTheFileCanBeSentAgain() throws Exception {
    assertThatThrownBy(() -> put(content(9, LARGE), S3EvidenceStoreTest::die))
        .isInstanceOf(EvidenceStoreDown.class);
    s3.start();
    assertThat(read(put(CONTENT))).isEqualTo(CONTENT);
    sweptAfterADay();
    assertThat(halves()).isEmpty();
  }

  private static void die() {
    try {
      s3.stop();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private int sweptAfterADay(String... known) throws IOException {
    Clock tomorrow = Clock.offset(Clock.systemUTC(), Duration.ofHours(25));
    return store(tomorrow).sweep(Duration.ofHours(24), List.of(known)::contains);
  }

  @Test
  void aServerThatIsDownIsSaidWhateverIsAskedAndNothingIsLost() throws Exception {
    StoredFile stored = put(CONTENT);
    SeekableByteChannel opened = store.openChannel(stored);
    s3.stop();
    try {
      assertThatThrownBy(() -> put(CONTENT)).isInstanceOf(EvidenceStoreDown.class);
      assertThatThrownBy(() -> read(stored)).isInstanceOf(EvidenceStoreDown.class);
      assertThatThrownBy(() -> opened.read(ByteBuffer.allocate(10)))
          .isInstanceOf(EvidenceStoreDown.class);
      assertThatThrownBy(() -> store.delete(stored.id())).isInstanceOf(EvidenceStoreDown.class);
      assertThatThrownBy(() -> sweptAfterADay()).isInstanceOf(EvidenceStoreDown.class);
      aFileThatCannotBeFetchedIsNotCalledUnsafe(opened);
    } finally {
      s3.start();
    }
    assertThat(read(stored)).isEqualTo(CONTENT);
  }

  private void aFileThatCannotBeFetchedIsNotCalledUnsafe(SeekableByteChannel opened) {
    ExecutorService workers = Executors.newCachedThreadPool();
    List<String> command = Looker.command(System.getProperty("java.class.path"));
    try (Looker looker = new Looker(command, workers, Duration.ofMinutes(1))) {
      assertThatThrownBy(() -> looker.at(DocumentFormat.PDF, opened))
          .isInstanceOf(EvidenceStoreDown.class);
    } finally {
      workers.shutdownNow();
    }
  }

  @Test
  void aServerThatDiesWhileAFileIsReadBreaksItOff() throws Exception {
    StoredFile stored = put(content(10, 8 * LARGE));
    try (InputStream clear = store.open(stored)) {
      assertThat(clear.read()).isNotNegative();
      s3.stop();
      assertThatThrownBy(() -> clear.transferTo(java.io.OutputStream.nullOutputStream()))
          .isInstanceOf(IOException.class);
    } finally {
      s3.start();
    }
  }

  @Test
  void aWrongSecretOrBucketOpensNothing() throws IOException {
    StoredFile stored = put(CONTENT);
    for (String variable : List.of("AKASHI_S3_SECRET", "AKASHI_S3_KEY", "AKASHI_S3_BUCKET")) {
      Map<String, String> wrong = new HashMap<>(settings());
      wrong.put(variable, "something-else");
      S3Files files = new S3Files(S3Bucket.of(S3Settings.of(wrong)));
      assertThatThrownBy(() -> files.open(stored.id()))
          .as(variable)
          .isInstanceOf(EvidenceStoreDown.class);
      assertThatThrownBy(
              () -> {
                try (ArrivingFile arriving = files.begin(UUID.randomUUID().toString())) {
                  arriving.write(CONTENT);
                  arriving.keep();
                }
              })
          .as(variable)
          .isInstanceOf(EvidenceStoreDown.class);
    }
  }

  @Test
  void aFileThatWasMovedWhileItIsReadIsToBeAskedForAgain() throws IOException {
    StoredFile stored = put(CONTENT);
    try (SeekableByteChannel opened = store.openChannel(stored)) {
      store.delete(stored.id());
      assertThatThrownBy(() -> opened.read(ByteBuffer.allocate(10)))
          .isInstanceOf(EvidenceStoreDown.class);
    }
    assertThatThrownBy(() -> read(stored)).isInstanceOf(IOException.class);
  }

  @Test
  void theSweepEndsOldUploadsAndSetsObjectsNobodyKnowsAside() throws IOException {
    StoredFile known = put(content(3, 100));
    StoredFile unknown = put(content(4, 100));
    new S3Files(bucket()).begin(UUID.randomUUID().toString()).write(content(5, LARGE));
    assertThat(halves()).hasSize(1);
    assertThat(store.sweep(Duration.ofHours(24), known.id()::equals)).isZero();
    assertThat(halves()).hasSize(1);
    assertThat(sweptAfterADay(known.id())).isEqualTo(2);
    assertThat(halves()).isEmpty();
    assertThat(read(known)).hasSize(100);
    assertThatThrownBy(() -> read(unknown)).isInstanceOf(IOException.class);
    assertThat(lies().resolve("orphans/" + unknown.id())).exists();
  }
}
