package jp.akashi.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The language of the page: Japanese, unless English was chosen in this browser. */
@Named("language")
@RequestScoped
public class LanguageBean {

  private static final String NAME = "lang";
  private @Nullable String code;

  /** {@code ja} or {@code en}. */
  public String getCode() {
    if (code == null) {
      code = chosen();
    }
    return code;
  }

  private static String chosen() {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    String asked = external.getRequestParameterMap().get(NAME);
    if (asked != null) {
      String language = "en".equals(asked) ? "en" : "ja";
      external.addResponseCookie(
          NAME, language, Map.of("path", "/", "httpOnly", true, "maxAge", 31_536_000));
      return language;
    }
    Object cookie = external.getRequestCookieMap().get(NAME);
    return cookie instanceof Cookie c && "en".equals(c.getValue()) ? "en" : "ja";
  }

  public Locale getLocale() {
    return "en".equals(getCode()) ? Locale.ENGLISH : Locale.JAPANESE;
  }

  public String getOtherCode() {
    return "en".equals(getCode()) ? "ja" : "en";
  }

  public String getOtherName() {
    return "en".equals(getCode()) ? "日本語" : "English";
  }

  /** This page in the other language. */
  public String getOtherUrl() {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    String number = external.getRequestParameterMap().get("number");
    boolean plain = number != null && number.matches("[A-Z0-9-]{1,40}");
    return "?lang=" + getOtherCode() + (plain ? "&number=" + number : "");
  }
}
