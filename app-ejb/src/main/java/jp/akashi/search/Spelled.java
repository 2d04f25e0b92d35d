package jp.akashi.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Different ways to write the same, brought into one. */
final class Spelled {

  /** Letters that begin and end what was found: nobody writes with them. */
  static final char BEGIN = '\uE000';

  static final char END = '\uE001';

  private static final Pattern HYPHENS = Pattern.compile("[‐‑‒–—―−]");
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\uE000\uE001]");
  private static final Pattern CODE = Pattern.compile("[A-Z]{1,8}-?\\d[\\dA-Z-]*|\\d{4,}");
  private static final Pattern READING = Pattern.compile("[ァ-ヺー・]{2,}");

  private Spelled() {}

  /** Narrow capitals and hyphens, as numbers and codes are looked for. */
  static String code(String typed) {
    String narrow = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    return HYPHENS.matcher(narrow).replaceAll("-").toUpperCase(Locale.ROOT);
  }

  /** Whether it looks like the number or code of something. */
  static boolean isCode(String typed) {
    return CODE.matcher(code(typed)).matches();
  }

  /** Katakana without spaces, also from hiragana and narrow kana. */
  static String reading(String typed) {
    StringBuilder kana = new StringBuilder();
    Normalizer.normalize(typed, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .map(c -> c >= 'ぁ' && c <= 'ゖ' ? c - 'ぁ' + 'ァ' : c)
        .forEach(kana::appendCodePoint);
    return kana.toString();
  }

  /** Whether it can be looked for among readings. */
  static boolean isReading(String typed) {
    return READING.matcher(reading(typed)).matches();
  }

  /** Without what no screen can show, and without the marks of what was found. */
  static String text(String written) {
    return UNPRINTABLE.matcher(written).replaceAll(" ");
  }
}
