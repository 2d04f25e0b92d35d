package jp.akashi.web.decision;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Facts of decision rules in plain words: a number by the text of its key, anything else by the
 * text of its key and value. A fact without a text is shown as the edition writes it.
 */
final class FactWords {

  private static final String UNKNOWN = "?";

  private final ResourceBundle texts;

  private FactWords(Locale locale) {
    texts = ResourceBundle.getBundle("jp.akashi.web.texts", locale);
  }

  static FactWords in(Locale locale) {
    return new FactWords(locale);
  }

  /**
   * @param fact such as {@code items.unjudged=3}, with {@code ?} for what nobody knows yet
   */
  String of(String fact) {
    int equals = fact.indexOf('=');
    String key = "fact." + fact.substring(0, equals);
    String value = fact.substring(equals + 1);
    String word = key + "." + (value.equals(UNKNOWN) ? "unknown" : value);
    if (texts.containsKey(word)) {
      return texts.getString(word);
    }
    return texts.containsKey(key) && !value.equals(UNKNOWN)
        ? MessageFormat.format(texts.getString(key), value)
        : fact;
  }
}
