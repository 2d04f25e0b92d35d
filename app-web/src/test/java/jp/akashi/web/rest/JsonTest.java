package jp.akashi.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What JSON is read, and what is not. */
class JsonTest {

  /** Something of each kind. */
  public record Said(@Nullable String text, List<String> codes, Map<String, String> answers) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"text\":null,\"codes\":null}",
        "{\"text\":\"文\\n章\\u0001\",\"codes\":[\"a\"],\"answers\":{\"b\":\"c\"}}"
      })
  void whatIsLeftOutOrNullIsNotSaid(String json) {
    assertThat(Json.read(json, Said.class)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\":\"a\\u0000b\"}",
        "{\"codes\":[\"\\u0000\"]}",
        "{\"codes\":[null]}",
        "{\"answers\":{\"a\\u0000\":\"b\"}}",
        "{\"answers\":{\"a\":\"\\u0000\"}}",
        "{\"answers\":{\"a\":null}}"
      })
  void nothingInAListOrMapIsNullAndNoTextHoldsNul(String json) {
    assertThat(Json.read(json, Said.class)).isEmpty();
  }

  @Test
  void norIsAnythingInAMapByItself() {
    assertThat(Json.read("{\"IV-1\":null}", Map.class)).isEmpty();
  }
}
