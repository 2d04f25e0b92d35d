package jp.akashi.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
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
    String before = chosen((HttpServletRequest) external.getRequest());
    return before == null ? "ja" : before;
  }

  /** What was chosen in this browser before, {@code ja} or {@code en}; null if nothing was. */
  static @Nullable String chosen(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
        .filter(cookie -> cookie.getName().equals(NAME))
        .map(cookie -> "en".equals(cookie.getValue()) ? "en" : "ja")
        .findFirst()
        .orElse(null);
  }

  /** Whether English was chosen. */
  public boolean isEnglish() {
    return "en".equals(getCode());
  }

  public Locale getLocale() {
    return isEnglish() ? Locale.ENGLISH : Locale.JAPANESE;
  }

  /** A text of the pages in this language. */
  public String text(String key) {
    return ResourceBundle.getBundle("jp.akashi.web.texts", getLocale()).getString(key);
  }

  public String getOtherCode() {
    return isEnglish() ? "ja" : "en";
  }

  public String getOtherName() {
    return isEnglish() ? "日本語" : "English";
  }

  /** This page, with everything its address says, in the other language. */
  public String getOtherUrl() {
    HttpServletRequest request =
        (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String query = asked == null ? request.getQueryString() : null;
    String others =
        query == null
            ? ""
            : Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith(NAME + "="))
                .map(part -> part + "&")
                .collect(Collectors.joining());
    return "?" + others + NAME + "=" + getOtherCode();
  }
}
