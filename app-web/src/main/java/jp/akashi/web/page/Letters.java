package jp.akashi.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.akashi.web.rest.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Keeps NUL away, which nobody types and no database keeps in a text: pages read what was sent
 * without it, as what was copied from a PDF may hold some; the API refuses addresses with it.
 */
public class Letters extends HttpFilter {

  private static final char NUL = 0;
  private static final String ENCODED = "%00";
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!Bodiless.path(request).startsWith("/api/")) {
      chain.doFilter(new Readable(request), response);
    } else if (isUnreadable(request.getRequestURI()) || isUnreadable(request.getQueryString())) {
      Problems.answer(request, response, 400, "http.400");
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isUnreadable(@Nullable String part) {
    return part != null && part.contains(ENCODED);
  }

  private static final class Readable extends HttpServletRequestWrapper {

    Readable(HttpServletRequest request) {
      super(request);
    }

    private static String readable(String text) {
      return text.indexOf(NUL) < 0 ? text : text.replace(String.valueOf(NUL), "");
    }

    @Override
    public @Nullable String getParameter(String name) {
      String value = super.getParameter(name);
      return value == null ? null : readable(value);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      String[] values = super.getParameterValues(name);
      return values == null
          ? null
          : Arrays.stream(values).map(Readable::readable).toArray(String[]::new);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      Map<String, String[]> all = new LinkedHashMap<>();
      super.getParameterMap().keySet().forEach(name -> all.put(name, getParameterValues(name)));
      return all;
    }
  }
}
