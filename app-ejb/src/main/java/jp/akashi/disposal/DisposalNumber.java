package jp.akashi.disposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * Number of a disposal and of its certificate, such as {@code D-2031-0042}: the calendar year (JST)
 * in which it was proposed and a running number.
 *
 * @param value never null, always of that form
 */
@Embeddable
public record DisposalNumber(@Column(name = "disposal_number") String value)
    implements Serializable {

  private static final Pattern FORM = Pattern.compile("D-\\d{4}-\\d{4,7}");

  /**
   * @throws IllegalArgumentException if the value is not of the form D-2031-0042
   */
  public DisposalNumber {
    if (value == null || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a disposal number: " + value);
    }
  }

  static DisposalNumber of(int year, long running) {
    return new DisposalNumber("D-%d-%04d".formatted(year, running));
  }

  @Override
  public String toString() {
    return value;
  }
}
