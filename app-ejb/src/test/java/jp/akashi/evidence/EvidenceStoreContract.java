package jp.akashi.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every place must keep to. */
abstract class EvidenceStoreContract extends EvidenceStoreFixture {

  @Test
  void aFileComesBackAsItWasWithItsDigest() throws Exception {
    StoredFile stored = put(CONTENT);
    assertThat(stored.size()).isEqualTo(CONTENT.length);
    assertThat(stored.sha256())
        .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(CONTENT)));
    assertThat(read(stored)).isEqualTo(CONTENT);
  }

  @Test
  void aLargeFileComesBackAsItWasWithItsDigest() throws Exception {
    byte[] large = content(7, (33 << 20) + 1);
    StoredFile stored = put(large);
    assertThat(stored.sha256())
        .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(large)));
    assertThat(Arrays.equals(read(stored), large)).isTrue();
  }

  @Test
  void filesOfADeliveryStayTogetherButForTheOneGivenUp() throws Exception {
    StoredFile first;
    StoredFile second;
    try (Delivery delivery = store.begin()) {
      first = delivery.put(new ByteArrayInputStream(CONTENT), NO_LIMIT);
      second = delivery.put(new ByteArrayInputStream(content(8, 10)), NO_LIMIT);
      StoredFile givenUp = delivery.put(new ByteArrayInputStream(content(9, 10)), NO_LIMIT);
      delivery.drop(givenUp);
      delivery.land();
      delivery.keep();
    }
    assertThat(read(first)).isEqualTo(CONTENT);
    assertThat(read(second)).isEqualTo(content(8, 10));
    assertThat(left()).hasSize(2);
  }

  @Test
  void nothingIsLeftOfADeliveryThatWasNotKept() throws Exception {
    try (Delivery delivery = store.begin()) {
      delivery.put(new ByteArrayInputStream(CONTENT), NO_LIMIT);
      delivery.put(new ByteArrayInputStream(content(8, 10)), NO_LIMIT);
      delivery.land();
    }
    assertThat(left()).isEmpty();
  }

  @Test
  void theChannelReadsHereAndThere() throws Exception {
    StoredFile stored = put(CONTENT);
    ByteBuffer part = ByteBuffer.allocate(100);
    try (SeekableByteChannel channel = store.openChannel(stored)) {
      channel.position(2L * SEGMENT - 50);
      while (part.hasRemaining()) {
        channel.read(part);
      }
    }
    assertThat(part.array())
        .isEqualTo(Arrays.copyOfRange(CONTENT, 2 * SEGMENT - 50, 2 * SEGMENT + 50));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 20, 39, 40, 50_000, SEGMENT + 1, 2 * SEGMENT + 7, -1})
  void aChangedByteIsFoundAndNothingFromThereOnIsServed(int at) throws Exception {
    StoredFile stored = put(CONTENT);
    Path file = onDisk(stored);
    byte[] sealed = Files.readAllBytes(file);
    sealed[at < 0 ? sealed.length + at : at] ^= 1;
    Files.write(file, sealed);
    assertOnlyTrueBytesAreServed(stored);
    assertThatThrownBy(() -> read(stored)).isInstanceOf(IOException.class);
  }

  @Test
  void aCutOrLengthenedFileIsFound() throws Exception {
    StoredFile stored = put(CONTENT);
    Path file = onDisk(stored);
    byte[] sealed = Files.readAllBytes(file);
    for (int length : new int[] {0, 10, 40, SEGMENT, 2 * SEGMENT, sealed.length - 1}) {
      Files.write(file, Arrays.copyOf(sealed, length));
      assertThatThrownBy(() -> read(stored)).as("cut to " + length).isInstanceOf(IOException.class);
      assertOnlyTrueBytesAreServed(stored);
    }
    Files.write(file, Arrays.copyOf(sealed, sealed.length + 1));
    assertThatThrownBy(() -> read(stored)).isInstanceOf(IOException.class);
  }

  @Test
  void segmentsThatChangePlacesAreFound() throws Exception {
    StoredFile stored = put(CONTENT);
    Path file = onDisk(stored);
    byte[] sealed = Files.readAllBytes(file);
    byte[] swapped = sealed.clone();
    System.arraycopy(sealed, SEGMENT, swapped, 2 * SEGMENT, SEGMENT);
    System.arraycopy(sealed, 2 * SEGMENT, swapped, SEGMENT, SEGMENT);
    Files.write(file, swapped);
    assertThatThrownBy(() -> read(stored)).isInstanceOf(IOException.class);
  }

  private void assertOnlyTrueBytesAreServed(StoredFile stored) throws IOException {
    ByteArrayOutputStream served = new ByteArrayOutputStream();
    try (InputStream clear = store.open(stored)) {
      byte[] buffer = new byte[8192];
      for (int n = clear.read(buffer); n >= 0; n = clear.read(buffer)) {
        served.write(buffer, 0, n);
      }
    } catch (IOException found) {
      // what came before it is what the test is about
    }
    assertThat(served.toByteArray()).isEqualTo(Arrays.copyOf(CONTENT, served.size()));
    assertThat(served.size()).isLessThan(CONTENT.length);
  }

  @Test
  void oneFileCannotStandInForAnother() throws Exception {
    StoredFile stored = put(CONTENT);
    StoredFile other = put(content(2, 1000));
    Files.copy(onDisk(other), onDisk(stored), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertThatThrownBy(() -> read(stored)).isInstanceOf(IOException.class);
    StoredFile withTheOthersKey =
        new StoredFile(
            stored.id(),
            stored.size(),
            stored.sha256(),
            other.wrappedKey(),
            other.keyId(),
            stored.place());
    assertThatThrownBy(() -> store.open(withTheOthersKey)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> store.openChannel(withTheOthersKey)).isInstanceOf(IOException.class);
  }

  @Test
  void anIdIsNeverAPath() {
    StoredFile outside =
        new StoredFile("../../secrets", 1, "", new byte[0], "0001", EvidencePlace.DISK);
    assertThatThrownBy(() -> store.open(outside)).isNotNull();
    assertThatThrownBy(() -> store.delete("../keys/evidence-0001.key"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(directory.resolve("keys/evidence-0001.key")).exists();
  }

  @Test
  void whatIsTooLargeOrBreaksOffLeavesNothing() throws Exception {
    assertThatThrownBy(() -> put(store, new ByteArrayInputStream(CONTENT), CONTENT.length - 1))
        .isInstanceOf(FileTooLarge.class);
    InputStream cut =
        new SequenceInputStream(
            new ByteArrayInputStream(CONTENT),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("cut");
              }
            });
    assertThatThrownBy(() -> put(store, cut)).hasMessage("cut");
    assertThat(left()).isEmpty();
  }

  @Test
  void aNewKeyWrapsOldFilesAnewWithoutTouchingThem() throws Exception {
    StoredFile before = put(CONTENT);
    byte[] sealed = Files.readAllBytes(onDisk(before));
    Files.writeString(
        directory.resolve("keys/evidence-0002.key"), HexFormat.of().formatHex(content(6, 32)));
    store = store(Clock.systemUTC());
    assertThat(store.newestKey()).isEqualTo("0002");
    StoredFile after = store.rewrap(before);
    assertThat(after.keyId()).isEqualTo("0002");
    assertThat(Files.readAllBytes(onDisk(after))).isEqualTo(sealed);
    assertThat(read(before)).isEqualTo(CONTENT);
    Files.delete(directory.resolve("keys/evidence-0001.key"));
    store = store(Clock.systemUTC());
    assertThat(read(after)).isEqualTo(CONTENT);
    assertThatThrownBy(() -> store.open(before))
        .hasRootCauseMessage("No key 0001 in the keys directory");
    assertThatThrownBy(() -> store.rewrap(before)).isInstanceOf(IOException.class);
  }
}
