package jp.akashi.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * 認証番号, such as {@code SAKURA-2026-00012-7}: code of the body, calendar year of certification
 * (JST), running number within the body, check digit. The digit makes the weighted sum of all
 * digits (weights 1, 2, … from the right) a multiple of 11; where that would need a ten it is
 * {@code X}.
 *
 * <p>Numbers taken over from the time before stand as they were: letters, digits, dots, hyphens and
 * round brackets, no check digit asked.
 *
 * @param value never null; where it has our form, with a fitting check digit
 */
@Embeddable
public record CertificateNumber(@Column(name = "certificate_number") String value)
    implements Serializable {

  /** What {@link #subject()} begins with. */
  public static final String SUBJECT = "certificate/";

  private static final Pattern FORM = Pattern.compile("[A-Z]{2,12}-\\d{4}-\\d{5}-[\\dX]");

  private static final Pattern EARLIER = Pattern.compile("[\\p{L}\\p{N}._()（）－-]{3,40}");

  /** Whether the text has the form of the numbers given out here, whatever its check digit. */
  public static boolean isOurs(String text) {
    return FORM.matcher(text).matches();
  }

  /** Whether the text could be a number: ours with a fitting check digit, or an earlier one. */
  public static boolean isValid(String text) {
    return isOurs(text)
        ? text.charAt(text.length() - 1) == checkDigit(text.substring(0, text.length() - 2))
        : EARLIER.matcher(text).matches();
  }

  /**
   * @throws IllegalArgumentException if the form or the check digit is wrong
   */
  public CertificateNumber {
    if (value == null || !isValid(value)) {
      throw new IllegalArgumentException("Not a certificate number");
    }
  }

  public static CertificateNumber of(String body, int year, long running) {
    String stem = "%s-%d-%05d".formatted(body, year, running);
    return new CertificateNumber(stem + "-" + checkDigit(stem));
  }

  static char checkDigit(String stem) {
    int sum = 0;
    int weight = 2;
    for (int i = stem.length() - 1; i >= 0; i--) {
      if (Character.isDigit(stem.charAt(i))) {
        sum += (stem.charAt(i) - '0') * weight++;
      }
    }
    int digit = (11 - sum % 11) % 11;
    return digit == 10 ? 'X' : (char) ('0' + digit);
  }

  @Override
  public String toString() {
    return value;
  }

  /** What the journal and notices call the certificate by, where they name no case. */
  public String subject() {
    return SUBJECT + value;
  }
}
