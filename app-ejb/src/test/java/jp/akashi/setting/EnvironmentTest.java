package jp.akashi.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentTest {

  @Test
  void whatIsBlankIsNotSet() {
    Environment environment = new Environment(Map.of("A", " \t", "B", " b "));
    assertThat(environment.text("A")).isNull();
    assertThat(environment.text("C")).isNull();
    assertThat(environment.needed("B")).isEqualTo("b");
    assertThatIllegalStateException()
        .isThrownBy(() -> environment.needed("A"))
        .withMessage("The environment variable A is not set");
  }

  @Test
  void aSecretStandsInAVariableOrInAFile(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("secret"), " geheim\n");
    Path empty = Files.writeString(directory.resolve("empty"), "\n");
    assertThat(new Environment(Map.of()).secret("S", "F")).isNull();
    assertThat(new Environment(Map.of("S", "x")).secret("S", "F")).isEqualTo("x");
    assertThat(new Environment(Map.of("F", file.toString())).secret("S", "F")).isEqualTo("geheim");
    refused("S and F exclude another", Map.of("S", "x", "F", file.toString()));
    refused("The file that F names is empty", Map.of("F", empty.toString()));
    refused("The file that F names cannot be read", Map.of("F", directory + "/none"));
  }

  private static void refused(String sentence, Map<String, String> variables) {
    assertThatIllegalStateException()
        .isThrownBy(() -> new Environment(variables).secret("S", "F"))
        .withMessage(sentence);
  }
}
