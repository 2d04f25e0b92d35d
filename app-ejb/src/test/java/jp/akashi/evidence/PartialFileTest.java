package jp.akashi.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialFileTest {

  private static final int PIECE = PartialFile.PIECE;
  private static final byte[] CONTENT = content(3 * PIECE + 12_345);

  @TempDir Path directory;
  private PartialFiles files;
  private PartialKey key;
  private PartialFile file;

  @BeforeEach
  void begin() throws IOException {
    files = again();
    key = files.begin();
    file = files.of(key);
  }

  private PartialFiles again() throws IOException {
    return new PartialFiles(
        directory.resolve("uploads"), EvidenceKeys.in(directory.resolve("keys")));
  }

  private static byte[] content(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  private void append(int from, int to) throws IOException {
    file.append(new ByteArrayInputStream(CONTENT, from, to - from), to - from);
  }

  private byte[] read() throws IOException {
    try (InputStream content = file.content()) {
      return content.readAllBytes();
    }
  }

  private Path onDisk() {
    return directory.resolve("uploads").resolve(key.id());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 3 * PIECE + 12_344})
  void growsWhereItStopped(int first) throws IOException {
    append(0, first);
    assertThat(file.size()).isEqualTo(first);
    file = again().of(key);
    append(first, CONTENT.length);
    assertThat(file.size()).isEqualTo(CONTENT.length);
    assertThat(read()).isEqualTo(CONTENT);
  }

  @Test
  void nothingLiesOnDiskBeforeTheFirstByte() throws IOException {
    assertThat(file.size()).isZero();
    assertThat(onDisk()).doesNotExist();
  }

  @Test
  void takesNoMoreThanAsked() throws IOException {
    InputStream more = new ByteArrayInputStream(CONTENT);
    file.append(more, PIECE + 10);
    assertThat(file.size()).isEqualTo(PIECE + 10);
    assertThat(more.available()).isEqualTo(CONTENT.length - PIECE - 10);
  }

  @Test
  void keepsWhatArrivedBeforeTheConnectionBroke() throws IOException {
    InputStream broken =
        new SequenceInputStream(
            new ByteArrayInputStream(CONTENT, 0, PIECE + 77), new BrokenStream());
    assertThatThrownBy(() -> file.append(broken, CONTENT.length)).hasMessage("broken off");
    assertThat(file.size()).isEqualTo(PIECE + 77);
    append(PIECE + 77, CONTENT.length);
    assertThat(read()).isEqualTo(CONTENT);
  }

  private static final class BrokenStream extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("broken off");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4, 20, 100})
  void whatAPowerCutLeftHalfDoesNotCount(int lost) throws IOException {
    append(0, 2 * PIECE + 100);
    try (FileChannel channel = FileChannel.open(onDisk(), StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() - lost);
    }
    assertThat(file.size()).isEqualTo(2 * PIECE);
    append(2 * PIECE, CONTENT.length);
    assertThat(read()).isEqualTo(CONTENT);
  }

  @Test
  void aChangedByteIsNoticed() throws IOException {
    append(0, CONTENT.length);
    byte[] bytes = Files.readAllBytes(onDisk());
    bytes[PIECE + 100] ^= 1;
    Files.write(onDisk(), bytes);
    assertThatThrownBy(this::read).isInstanceOf(DamagedUpload.class);
  }

  @Test
  void anotherUploadsPieceIsNoticed() throws IOException {
    append(0, CONTENT.length);
    PartialKey other = new PartialKey(UUID.randomUUID().toString(), key.wrapped(), key.keyId());
    assertThatThrownBy(() -> files.of(other)).isInstanceOf(DamagedUpload.class);
  }

  @Test
  void nobodyElseReadsItAndItIsNotInClear() throws IOException {
    byte[] text = "NOT-TO-BE-FOUND-ON-DISK".getBytes(StandardCharsets.US_ASCII);
    file.append(new ByteArrayInputStream(text), text.length);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(onDisk())))
        .isEqualTo("rw-------");
    assertThat(new String(Files.readAllBytes(onDisk()), StandardCharsets.ISO_8859_1))
        .doesNotContain("NOT-TO-BE-FOUND");
  }

  @Test
  void onlyOneRequestWritesAtATime() throws IOException {
    try (PartialFiles.Hold hold = files.hold(key.id())) {
      assertThatThrownBy(() -> again().hold(key.id())).isInstanceOf(UploadBusy.class);
    }
    try (PartialFiles.Hold hold = files.hold(key.id())) {
      assertThat(hold).isNotNull();
    }
  }

  @Test
  void whatNobodyContinuesIsSweptWithItsLock() throws IOException {
    append(0, 10);
    files.hold(key.id()).close();
    PartialKey open = files.begin();
    files.of(open).append(new ByteArrayInputStream(CONTENT), 10);
    assertThat(files.sweep(id -> id.equals(open.id()))).isEqualTo(2);
    assertThat(Files.list(directory.resolve("uploads")).map(p -> p.getFileName().toString()))
        .containsExactly(open.id());
  }

  @Test
  void aNameThatIsNoIdReachesNoFile() {
    assertThatThrownBy(() -> files.delete("../keys/evidence-0001.key"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(directory.resolve("keys/evidence-0001.key")).exists();
  }

  @Test
  void readsByteByByteToo() throws IOException {
    append(0, 5);
    try (InputStream content = file.content()) {
      for (byte expected : Arrays.copyOf(CONTENT, 5)) {
        assertThat((byte) content.read()).isEqualTo(expected);
      }
      assertThat(content.read()).isEqualTo(-1);
    }
  }
}
