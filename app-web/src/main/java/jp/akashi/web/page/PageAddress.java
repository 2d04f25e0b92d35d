package jp.akashi.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where the page that is shown can be asked for again: a refused form was sent to an address that
 * no longer says which case it is about.
 */
@Named("pageAddress")
@RequestScoped
public class PageAddress {

  /**
   * Fields of forms that say what a page is about, as its address does. None is called {@code code}
   * or {@code error}: that is what the identity provider sends back, and a link with it is answered
   * 400 to whoever has to sign in first.
   */
  private static final List<String> SUBJECTS =
      List.of(
          "number",
          "item",
          "show",
          "document",
          "finding",
          "certificate",
          "campaign",
          "disposal",
          "id",
          "from",
          "to",
          "username",
          "area");

  private static final String ERRORS = "/error/";
  private static final String FILE = ".xhtml";

  /** The address, or null for a page that tells of an error and is of no address. */
  public @Nullable String getHere() {
    FacesContext faces = FacesContext.getCurrentInstance();
    UIViewRoot view = faces.getViewRoot();
    if (view == null || view.getViewId().startsWith(ERRORS)) {
      return null;
    }
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    String page = view.getViewId().substring(0, view.getViewId().length() - FILE.length());
    String query = faces.isPostback() ? subjects() : request.getQueryString();
    return request.getContextPath() + page + (query == null || query.isEmpty() ? "" : "?" + query);
  }

  private static String subjects() {
    Map<String, String[]> sent = Typed.now().parameters();
    return SUBJECTS.stream()
        .filter(sent::containsKey)
        .filter(name -> !sent.get(name)[0].isEmpty())
        .map(name -> name + "=" + URLEncoder.encode(sent.get(name)[0], StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
