package jp.akashi.scheme;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;

/** A text in Japanese and English. The Japanese prevails. */
@Embeddable
public record Bilingual(String ja, String en) implements Serializable {

  /** The Japanese for a Japanese locale, the English for any other. */
  public String in(Locale locale) {
    return Locale.JAPANESE.getLanguage().equals(locale.getLanguage()) ? ja : en;
  }
}
