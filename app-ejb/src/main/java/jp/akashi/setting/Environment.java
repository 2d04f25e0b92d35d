package jp.akashi.setting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The variables of an environment. What is blank is not set.
 *
 * @param variables by name
 */
public record Environment(Map<String, String> variables) {

  /** That of this server. */
  public static Environment here() {
    return new Environment(System.getenv());
  }

  /** What a variable says, without space around it; null where it is not set. */
  public @Nullable String text(String name) {
    String value = variables.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /**
   * What a variable says that must be set.
   *
   * @throws IllegalStateException naming it if it is not
   */
  public String needed(String name) {
    String value = text(name);
    if (value == null) {
      throw new IllegalStateException("The environment variable " + name + " is not set");
    }
    return value;
  }

  /**
   * A secret that stands in a variable, or in the file that another one names.
   *
   * @return null where neither is set
   * @throws IllegalStateException naming the variables, never the secret, if both are set or the
   *     file is empty or cannot be read
   */
  public @Nullable String secret(String name, String fileName) {
    String file = text(fileName);
    if (file == null) {
      return text(name);
    }
    require(text(name) == null, name + " and " + fileName + " exclude another");
    try {
      String secret = Files.readString(Path.of(file)).strip();
      require(!secret.isEmpty(), "The file that " + fileName + " names is empty");
      return secret;
    } catch (IOException unreadable) {
      throw new IllegalStateException("The file that " + fileName + " names cannot be read");
    }
  }

  /**
   * Refuses a setting.
   *
   * @param otherwise one sentence that says which variable is wrong, and how
   * @throws IllegalStateException saying it, unless it holds
   */
  public static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
