package jp.akashi.web.page;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request of which nothing more is read, as the page sees it that says why. */
final class Bodiless extends HttpServletRequestWrapper {

  private Bodiless(HttpServletRequest request) {
    super(request);
  }

  /** Shows a page that needs nothing of what was sent. */
  static void forward(HttpServletRequest request, HttpServletResponse response, String page)
      throws ServletException, IOException {
    request.getRequestDispatcher(page).forward(new Bodiless(request), response);
  }

  /** Where a request goes, as the server matched it to whoever answers. */
  static String path(HttpServletRequest request) {
    String rest = request.getPathInfo();
    return rest == null ? request.getServletPath() : request.getServletPath() + rest;
  }

  @Override
  public String getMethod() {
    return "GET";
  }

  @Override
  public @Nullable String getContentType() {
    return null;
  }

  @Override
  public @Nullable String getParameter(String name) {
    return null;
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return Map.of();
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.emptyEnumeration();
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    return null;
  }
}
