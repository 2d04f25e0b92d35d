package jp.akashi.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKeyTest {

  private static final byte[] KEY = EvidenceStoreContract.content(1, 32);

  @Test
  void whatIsWrappedComesBack() throws Exception {
    byte[] clear = FileKey.of(KEY).clear();
    assertThat(clear).hasSize(33).startsWith(KEY);
    assertThat(FileKey.unwrapped(clear).clear()).isEqualTo(clear);
  }

  @Test
  void aKeyWithoutASizeIsOfOneMegabyte() throws Exception {
    assertThat(FileKey.unwrapped(KEY).clear()[32]).isEqualTo((byte) 20);
  }

  @ParameterizedTest
  @CsvSource({"31, 16", "34, 16", "33, 0", "33, -1", "33, 25"})
  void anythingElseIsNoKey(int length, int last) {
    byte[] clear = Arrays.copyOf(KEY, length);
    clear[length - 1] = (byte) last;
    assertThatThrownBy(() -> FileKey.unwrapped(clear)).isInstanceOf(GeneralSecurityException.class);
  }
}
