package jp.akashi.web.rest;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** The messages of refusals: Japanese unless English is asked. */
public final class Texts {

  private static final ThreadLocal<Locale> LOCALE = ThreadLocal.withInitial(() -> Locale.JAPANESE);

  private static final Pattern NAME = Pattern.compile("[A-Z][A-Z_]+");

  /** What the states are called that refusals of a room speak of; all others speak of cases. */
  private static final Map<String, List<String>> DOMAINS =
      Map.of(
          "certificate", List.of("certificate", "ground"),
          "nonconformity", List.of("finding"),
          "edition", List.of("edition"));

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
      return new MessageFormat(bundle.getString(code), locale)
          .format(arguments.stream().map(argument -> word(code, argument)).toArray());
    } catch (MissingResourceException missing) {
      return code;
    }
  }

  /** States and grounds by the words that pages have for them; everything else as it is. */
  private Object word(String code, Object argument) {
    if (!(argument instanceof String name) || !NAME.matcher(name).matches()) {
      return argument;
    }
    ResourceBundle words = ResourceBundle.getBundle("jp.akashi.web.texts", locale);
    String room = code.substring(0, Math.max(code.indexOf('.'), 0));
    return DOMAINS.getOrDefault(room, List.of("case")).stream()
        .map(domain -> domain + "." + name)
        .filter(words::containsKey)
        .findFirst()
        .<Object>map(words::getString)
        .orElse(argument);
  }
}
