package jp.akashi.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class NamedUuidTest {

  @Test
  void aNameHasOneIdentifierOfVersionFive() {
    UUID one = UUID.fromString(NamedUuid.of("暗証番号"));
    assertThat(one.version()).isEqualTo(5);
    assertThat(one.variant()).isEqualTo(2);
    assertThat(NamedUuid.of("暗証番号")).isEqualTo(one.toString());
    assertThat(NamedUuid.of("鍵番号")).isNotEqualTo(one.toString());
  }
}
