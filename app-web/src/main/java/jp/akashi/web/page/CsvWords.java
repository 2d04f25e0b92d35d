package jp.akashi.web.page;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * What a table says to people who asked for it in their language, and to programs, which asked for
 * none and read names that stay the same.
 */
public final class CsvWords {

  private final @Nullable ResourceBundle texts;

  private CsvWords(@Nullable ResourceBundle texts) {
    this.texts = texts;
  }

  /**
   * @param language {@code ja} or {@code en}; anything else is a program's
   */
  public static CsvWords in(@Nullable String language) {
    return "ja".equals(language) || "en".equals(language)
        ? new CsvWords(
            ResourceBundle.getBundle("jp.akashi.web.texts", Locale.forLanguageTag(language)))
        : new CsvWords(null);
  }

  /** The first line. */
  public List<String> headings(List<String> names) {
    return texts == null
        ? names
        : names.stream().map(name -> texts.getString("csv." + name)).toList();
  }

  /** A state or the like, as pages call it. */
  public String word(String domain, Enum<?> value) {
    return texts == null ? value.name() : texts.getString(domain + "." + value.name());
  }
}
