package jp.akashi.evidence;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Text as it is compared: what is written in several ways and means the same reads the same. Not to
 * be shown to anybody.
 */
final class PlainSpelling {

  private static final String HYPHENS = "[\\-‐‑‒–—―−－]";
  private static final String BETWEEN_DIGITS = "(?<=\\d)\\s*[\\-ー]\\s*(?=\\d)";
  private static final String APART = "(?<=\\d)\\s+(?=\\d)";

  /** Old and rare forms, small kana; what they stand for lies below each. */
  private static final String FOLDED = "髙﨑嵜邊邉齋齊濱濵澤德嶋嶌國廣龍圓學藏眞惠榮條瀧鐵縣區會ァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎ";

  private static final String FOLDS_TO = "高崎崎辺辺斎斉浜浜沢徳島島国広竜円学蔵真恵栄条滝鉄県区会アイウエオツヤユヨワカケあいうえおつやゆよわ";

  private static final Map<Pattern, String> SHORT_FORMS =
      Map.of(
          shortForm("株"), "株式会社",
          shortForm("有"), "有限会社",
          shortForm("同"), "合同会社",
          shortForm("資"), "合資会社",
          shortForm("名"), "合名会社");

  private static final Pattern KANJI_NUMBER = Pattern.compile("[一二三四五六七八九十]{1,3}(?=丁目|番|号|条)");
  private static final List<String> DIGITS =
      List.of("", "一", "二", "三", "四", "五", "六", "七", "八", "九");

  private PlainSpelling() {}

  private static Pattern shortForm(String letter) {
    return Pattern.compile("\\(\\s*" + letter + "\\s*\\)");
  }

  /** Narrow digits and letters, hyphens of one kind, none with spaces around. */
  static String narrow(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll(HYPHENS, "-")
        .replaceAll(BETWEEN_DIGITS, "-");
  }

  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(narrow(text).toUpperCase(Locale.ROOT));
    for (int i = 0; i < folded.length(); i++) {
      int known = FOLDED.indexOf(folded.charAt(i));
      if (known >= 0) {
        folded.setCharAt(i, FOLDS_TO.charAt(known));
      }
    }
    return folded.toString();
  }

  /** As names are compared: letters and digits alone, kinds of company written out. */
  static String name(String text) {
    String name = folded(text);
    for (Map.Entry<Pattern, String> form : SHORT_FORMS.entrySet()) {
      name = form.getKey().matcher(name).replaceAll(form.getValue());
    }
    return name.replaceAll("[^\\p{L}\\p{Nd}]|ー", "");
  }

  /**
   * As addresses are compared: 岡谷市本町一丁目2番3号 is 岡谷市本町1-2-3. A slash keeps numbers apart that are not
   * one.
   */
  static String address(String text) {
    String letters = folded(text).replaceAll(APART, "/").replaceAll("[^\\p{L}\\p{Nd}/-]", "");
    return KANJI_NUMBER
        .matcher(letters.replaceAll("大?字", "").replaceAll("[がガ]", "ケ"))
        .replaceAll(number -> digits(number.group()))
        .replaceAll("(?<=\\d)(?:丁目|番地?[のノ]?|号|[のノ])(?=\\d)", "-")
        .replaceAll("(?<=\\d)(?:丁目|番地?|号)", "");
  }

  /** Up to ninety-nine; digits in a row stand for themselves. */
  private static String digits(String kanji) {
    int ten = kanji.indexOf('十');
    if (ten < 0) {
      StringBuilder row = new StringBuilder();
      kanji.chars().forEach(digit -> row.append(DIGITS.indexOf(Character.toString(digit))));
      return row.toString();
    }
    int tens = DIGITS.indexOf(kanji.substring(0, ten));
    int ones = DIGITS.indexOf(kanji.substring(ten + 1));
    return tens < 0 || ones < 0 ? kanji : String.valueOf(Math.max(tens, 1) * 10 + ones);
  }
}
