package jp.akashi.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.akashi.register.RegisterQuery;
import jp.akashi.register.RegisterService;
import jp.akashi.register.RegisterWords;
import jp.akashi.web.page.LanguageBean;
import org.jspecify.annotations.Nullable;

/** The public register: a search and a page of what it finds. */
@Named("registerPage")
@RequestScoped
public class RegisterPage {

  @Inject private RegisterService register;
  @Inject private RegisterWords words;
  @Inject private LanguageBean language;
  private @Nullable String q;
  private @Nullable String prefecture;
  private @Nullable String state;
  private @Nullable String after;
  private RegisterService.@Nullable Page page;

  public @Nullable String getQ() {
    return q;
  }

  public void setQ(@Nullable String q) {
    this.q = q;
  }

  public @Nullable String getPrefecture() {
    return prefecture;
  }

  public void setPrefecture(@Nullable String prefecture) {
    this.prefecture = prefecture;
  }

  public @Nullable String getState() {
    return state;
  }

  public void setState(@Nullable String state) {
    this.state = state;
  }

  public @Nullable String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = after;
  }

  /** What is found. */
  public RegisterService.Page getPage() {
    if (page == null) {
      page = register.search(new RegisterQuery(q, prefecture, state, after));
    }
    return page;
  }

  public List<String> getPrefectures() {
    return register.prefectures();
  }

  /** The search as it stands in an address. */
  public String getQuery() {
    return "q=" + encoded(q) + "&prefecture=" + encoded(prefecture) + "&state=" + encoded(state);
  }

  /** A text of the edition about the register: intro, not-listed, disclaimer. */
  public String words(String key) {
    return words.of(key, language.getLocale());
  }

  private static String encoded(@Nullable String text) {
    return URLEncoder.encode(text == null ? "" : text, StandardCharsets.UTF_8);
  }
}
