package jp.akashi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

  @ParameterizedTest
  @CsvSource({"texts_ja, texts_en", "errors, errors_en"})
  void bothLanguagesHaveTheSameKeys(String japanese, String english) throws IOException {
    assertThat(keys(english)).isEqualTo(keys(japanese)).isNotEmpty();
  }

  private static java.util.Set<Object> keys(String bundle) throws IOException {
    Properties properties = new Properties();
    try (InputStream file =
        TextsTest.class.getResourceAsStream("/jp/akashi/web/" + bundle + ".properties")) {
      properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    }
    return properties.keySet();
  }
}
