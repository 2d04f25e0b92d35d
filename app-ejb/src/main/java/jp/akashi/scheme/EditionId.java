package jp.akashi.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * Name of a scheme edition, unique for ever. A case keeps it from its first day to its last.
 *
 * @param value lower-case letters, digits, dots and hyphens
 */
@Embeddable
public record EditionId(@Column(name = "edition") String value) implements Serializable {

  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]{0,59}");

  /**
   * @throws IllegalArgumentException if the value is not of that form
   */
  public EditionId {
    if (value == null || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not an edition: " + value);
    }
  }

  /**
   * The edition that somebody asks for.
   *
   * @throws NoSuchEdition if no edition can have that name
   */
  public static EditionId asked(String name) {
    if (!FORM.matcher(name).matches()) {
      throw new NoSuchEdition(name);
    }
    return new EditionId(name);
  }

  @Override
  public String toString() {
    return value;
  }
}
