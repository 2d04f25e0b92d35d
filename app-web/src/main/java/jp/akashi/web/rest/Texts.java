package jp.akashi.web.rest;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The messages of refusals: Japanese unless English is asked. */
public final class Texts {

  private static final ThreadLocal<Locale> LOCALE = ThreadLocal.withInitial(() -> Locale.JAPANESE);

  private final Locale locale;

  private Texts(Locale locale) {
    this.locale = locale;
  }

  /** In the language of the current REST request. */
  static Texts current() {
    return new Texts(LOCALE.get());
  }

  static void speak(Locale locale) {
    LOCALE.set("en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.JAPANESE);
  }

  static void forget() {
    LOCALE.remove();
  }

  /** In a language. */
  public static Texts in(Locale locale) {
    return new Texts(locale);
  }

  /** The message of a code, or the code itself where none was written. */
  public String error(String code, List<Object> arguments) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "jp.akashi.web.errors",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    try {
      return new MessageFormat(bundle.getString(code), locale).format(arguments.toArray());
    } catch (MissingResourceException missing) {
      return code;
    }
  }
}
