package jp.akashi.web.page;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import jp.akashi.web.rest.Problems;

/**
 * Says how large a body may be, by where it goes: what is read as a whole is small, and only what
 * passes by as a stream may be as large as evidence is. The server keeps what a form says in
 * memory, also of people it does not know.
 */
public class BodyLimits extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final long MEGABYTE = 1024L * 1024;

  /** A form without a file, or JSON. */
  private static final long TEXT = 4 * MEGABYTE;

  /** A form with a certificate to verify. */
  private static final long CERTIFICATE = 12 * MEGABYTE;

  /** A form with a file, for those who signed in; as web.xml has it. */
  private static final long FILE = 51 * MEGABYTE;

  /** A file the API reads as a whole; whoever reads it stops earlier and says why. */
  private static final long WHOLE = 24 * MEGABYTE;

  /** One file of evidence, or several at once. */
  private static final long STREAM = 2_200_000_000L;

  private static final Pattern READ_AS_WHOLE =
      Pattern.compile("/api/(edition-files/[^/]+|public/verification)");

  private static final Pattern STREAMED =
      Pattern.compile("/api/(uploads(/.*)?|cases/[^/]+/documents/([^/]+/file|files))");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long most = most(Bodiless.path(request), request.getContentType());
    if (request.getContentLengthLong() > most) {
      refuse(request, response);
      return;
    }
    HttpServerExchange exchange = ServletRequestContext.requireCurrent().getExchange();
    if (exchange.isRequestChannelAvailable()) {
      exchange.setMaxEntitySize(most);
    }
    chain.doFilter(request, response);
  }

  static long most(String path, String type) {
    if (STREAMED.matcher(path).matches()) {
      return STREAM;
    }
    if (READ_AS_WHOLE.matcher(path).matches()) {
      return WHOLE;
    }
    if (path.startsWith("/api/") || type == null || !type.startsWith("multipart/")) {
      return TEXT;
    }
    return path.startsWith("/app/") ? FILE : CERTIFICATE;
  }

  /** Answers what is larger than it may be, without reading more of it. */
  static void refuse(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (Bodiless.path(request).startsWith("/api/")) {
      Problems.answer(request, response, 413, "http.413");
    } else {
      response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      Bodiless.forward(request, response, "/error/413.xhtml");
    }
  }
}
