package jp.akashi.applicant;

import java.text.Normalizer;
import java.util.regex.Pattern;
import jp.akashi.refusal.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What people type, brought into the one form that is kept: width, hyphens and kana do not matter.
 */
final class Spelling {

  private static final String HYPHENS = "[\\-‐‑‒–—―−ー－]";
  private static final Pattern POSTAL_CODE = Pattern.compile("(\\d{3})-?(\\d{4})");
  private static final Pattern PHONE = Pattern.compile("\\+?[\\d()\\- ]{9,20}");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
  private static final int LONGEST_EMAIL = 254;

  private Spelling() {}

  /** Without spaces at both ends; what is blank counts as not written. */
  static @Nullable String text(@Nullable String typed) {
    String text = typed == null ? "" : typed.strip();
    return text.isEmpty() ? null : text;
  }

  /** Narrow letters and digits, for telephone and e-mail. */
  static @Nullable String narrow(@Nullable String typed) {
    String text = text(typed);
    return text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }

  /** Full-width katakana, also from hiragana and narrow kana. */
  static @Nullable String kana(@Nullable String typed) {
    String text = narrow(typed);
    if (text == null) {
      return null;
    }
    StringBuilder kana = new StringBuilder();
    text.chars().map(c -> c >= 'ぁ' && c <= 'ゖ' ? c - 'ぁ' + 'ァ' : c).forEach(kana::appendCodePoint);
    return kana.toString();
  }

  /** Seven digits as 392-0000; anything else as it was typed. */
  static @Nullable String postalCode(@Nullable String typed) {
    String text = narrow(typed);
    if (text == null) {
      return null;
    }
    var digits = POSTAL_CODE.matcher(text.replaceAll(HYPHENS, "-").replaceFirst("^〒\\s*", ""));
    return digits.matches() ? digits.group(1) + "-" + digits.group(2) : text;
  }

  static void checkPhone(@Nullable String phone, String field, InvalidInput.Check check) {
    check.that(phone == null || PHONE.matcher(phone).matches(), field, "phone");
  }

  static void checkEmail(@Nullable String email, String field, InvalidInput.Check check) {
    check
        .that(email == null || EMAIL.matcher(email).matches(), field, "email")
        .that(email == null || email.length() <= LONGEST_EMAIL, field, "tooLong", LONGEST_EMAIL);
  }
}
