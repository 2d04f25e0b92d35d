package jp.akashi.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The word, icon and family of a state for {@code ak:status}: {@code status.properties} says how it
 * looks, the texts say the word. A state unknown there is shown at rest.
 */
@Named("statusWords")
@RequestScoped
public class StatusWords {

  private static final ResourceBundle LOOKS = ResourceBundle.getBundle("jp.akashi.web.status");
  private static final String AT_REST = "rest minus";

  @Inject private LanguageBean language;

  /** CSS class of the family, or null where the state is at rest. */
  public @Nullable String family(String domain, Object value) {
    String family = look(domain, value)[0];
    return "rest".equals(family) ? null : "s-" + family;
  }

  /** Id of the icon. */
  public String icon(String domain, Object value) {
    return "i-" + look(domain, value)[1];
  }

  /** The state in the language of the page. */
  public String word(String domain, Object value) {
    ResourceBundle texts = ResourceBundle.getBundle("jp.akashi.web.texts", language.getLocale());
    String key = domain + "." + value;
    return texts.containsKey(key) ? texts.getString(key) : String.valueOf(value);
  }

  private static String[] look(String domain, Object value) {
    String key = domain + "." + value;
    return (LOOKS.containsKey(key) ? LOOKS.getString(key) : AT_REST).split(" ");
  }
}
