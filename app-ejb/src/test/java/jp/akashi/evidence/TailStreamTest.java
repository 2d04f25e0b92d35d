package jp.akashi.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TailStreamTest {

  private static final int REMEMBERED = 10;

  @Test
  void theEndIsRememberedHoweverItIsRead() throws IOException {
    Random random = new Random(1);
    for (int length = 0; length < 200; length++) {
      byte[] content = EvidenceStoreContract.content(length, length);
      TailStream stream = new TailStream(new ByteArrayInputStream(content), REMEMBERED);
      byte[] buffer = new byte[30];
      for (int n = 0; n >= 0; ) {
        n = stream.read(buffer, 3, 1 + random.nextInt(25));
      }
      assertThat(stream.size()).isEqualTo(length);
      assertThat(stream.tail())
          .as("of %d bytes", length)
          .isEqualTo(Arrays.copyOfRange(content, Math.max(0, length - REMEMBERED), length));
    }
  }

  @Test
  void singleBytesAndSkippedOnesCount() throws IOException {
    TailStream stream = new TailStream(new ByteArrayInputStream(new byte[] {1, 2, 3, 4}), 3);
    assertThat(stream.read()).isEqualTo(1);
    assertThat(stream.skip(2)).isEqualTo(2);
    assertThat(stream.tail()).containsExactly(1, 2, 3);
    assertThat(stream.read()).isEqualTo(4);
    assertThat(stream.read()).isEqualTo(-1);
    assertThat(stream.tail()).containsExactly(2, 3, 4);
  }
}
