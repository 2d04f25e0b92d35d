package jp.akashi.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * Number of an application and of the case it opens, such as {@code A-2026-0042}: the calendar year
 * (JST) in which the draft was begun and a running number. It is also the engine's business key.
 *
 * @param value never null, always of that form
 */
@Embeddable
public record ApplicationNumber(@Column(name = "number") String value) implements Serializable {

  private static final Pattern FORM = Pattern.compile("A-\\d{4}-\\d{4,7}");

  /**
   * @throws IllegalArgumentException if the value is not of the form A-2026-0042
   */
  public ApplicationNumber {
    if (value == null || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not an application number: " + value);
    }
  }

  public static ApplicationNumber of(int year, long running) {
    return new ApplicationNumber("A-%d-%04d".formatted(year, running));
  }

  @Override
  public String toString() {
    return value;
  }
}
