package jp.akashi.applicant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * 法人番号: thirteen digits, the first being the check digit over the twelve that follow (検査用数字を算出
 * する方法等を定める省令, 2014): 9 minus the remainder by 9 of the digits weighted 1 and 2 in turn from the
 * right.
 *
 * @param value thirteen ASCII digits, never null
 */
@Embeddable
public record CorporateNumber(@Column(name = "corporate_number") String value)
    implements Serializable {

  private static final Pattern FORM = Pattern.compile("\\d{13}");

  /**
   * @throws IllegalArgumentException if it is not thirteen digits or the check digit is wrong
   */
  public CorporateNumber {
    if (value == null || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("A corporate number has thirteen digits");
    }
    if (value.charAt(0) - '0' != checkDigit(value.substring(1))) {
      throw new IllegalArgumentException("The check digit does not fit");
    }
  }

  /** Reads what a person typed: wide digits, hyphens and spaces are accepted. */
  public static CorporateNumber read(String typed) {
    return new CorporateNumber(digits(typed));
  }

  /**
   * The number of the company that is registered under a 会社法人等番号.
   *
   * @param twelve digits
   */
  public static CorporateNumber ofRegistryNumber(String twelve) {
    return new CorporateNumber(checkDigit(twelve) + twelve);
  }

  /** Whether the typed text has thirteen digits, right or wrong. */
  public static boolean hasForm(String typed) {
    return FORM.matcher(digits(typed)).matches();
  }

  /** Whether the typed text is a number with a fitting check digit. */
  public static boolean isValid(String typed) {
    String digits = digits(typed);
    return hasForm(typed) && digits.charAt(0) - '0' == checkDigit(digits.substring(1));
  }

  private static String digits(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\-‐−ー–—]", "");
  }

  static int checkDigit(String twelve) {
    int sum = 0;
    for (int n = 1; n <= twelve.length(); n++) {
      int digit = twelve.charAt(twelve.length() - n) - '0';
      sum += digit * (n % 2 == 1 ? 1 : 2);
    }
    return 9 - sum % 9;
  }

  @Override
  public String toString() {
    return value;
  }
}
