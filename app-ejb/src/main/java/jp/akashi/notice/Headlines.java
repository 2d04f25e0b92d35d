package jp.akashi.notice;

import java.util.Locale;
import java.util.ResourceBundle;

/** What a notice is headed with, in one line: the subject of its letter, or words for its code. */
public final class Headlines {

  private static final String OTHER = "other";

  private Headlines() {}

  /** In a language: English, or else Japanese. */
  public static String of(Notices.Message message, Locale language) {
    Letter letter = message.letter();
    return letter == null ? of(message.code(), language) : letter.subject(language);
  }

  private static String of(String code, Locale language) {
    boolean english = Locale.ENGLISH.getLanguage().equals(language.getLanguage());
    ResourceBundle words =
        ResourceBundle.getBundle(
            "jp.akashi.notice.headlines", english ? Locale.ENGLISH : Locale.JAPANESE);
    return words.getString(words.containsKey(code) ? code : OTHER);
  }
}
