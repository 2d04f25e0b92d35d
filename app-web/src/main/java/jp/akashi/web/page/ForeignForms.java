package jp.akashi.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.paper.BodyIdentity;

/**
 * Refuses forms that another site's page sends in a visitor's name. The state of a form is not
 * bound to whom it was made for, so it proves nothing; the browser says where a form comes from.
 * The API needs no such filter: its requests carry headers or methods that no form has.
 */
public class ForeignForms extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Inject private transient BodyIdentity body;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (READING.contains(request.getMethod())
        || Bodiless.path(request).startsWith("/api/")
        || Sender.of(request).isOneOf(own(request))) {
      chain.doFilter(request, response);
    } else {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      Bodiless.forward(request, response, "/error/foreign.xhtml");
    }
  }

  /** Our address as people know it, and as this request found it. */
  private Set<String> own(HttpServletRequest request) {
    String here = request.getScheme() + "://" + request.getHeader("Host");
    return Stream.of(body.publicUrl(), here)
        .map(Sender::origin)
        .filter(origin -> !origin.isEmpty())
        .collect(Collectors.toSet());
  }
}
