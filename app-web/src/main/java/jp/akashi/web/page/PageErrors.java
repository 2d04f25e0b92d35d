package jp.akashi.web.page;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import jp.akashi.refusal.Forbidden;
import jp.akashi.refusal.Gone;
import jp.akashi.refusal.NotFound;
import jp.akashi.refusal.Refusal;
import jp.akashi.refusal.Stale;
import jp.akashi.refusal.Unavailable;
import jp.akashi.web.rest.LostRace;
import jp.akashi.web.rest.Problems;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What keeps a page from being shown becomes the error page that says what to do next. */
public class PageErrors extends HttpFilter {

  /** Request attribute with the number that finds a failure in the log. */
  public static final String INCIDENT = "incident";

  /** Request attribute with the refusal that the page of what is gone for good tells about. */
  public static final String REFUSAL = "refusal";

  /** An expired view has the status 410 and a page of its own as well. */
  private static final String GONE = "/error/gone.xhtml";

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException failed) {
      if (response.isCommitted()) {
        if (Problems.isTooLarge(failed)) {
          return; // the server hung up on whoever went on sending
        }
        throw failed;
      }
      response.resetBuffer();
      if (Problems.isTooLarge(failed)) {
        BodyLimits.refuse(request, response);
        return;
      }
      Gone gone = gone(failed);
      if (gone == null) {
        response.sendError(status(failed, request));
      } else {
        request.setAttribute(REFUSAL, gone);
        response.setStatus(HttpServletResponse.SC_GONE);
        request.getRequestDispatcher(GONE).forward(request, response);
      }
    }
  }

  private static @Nullable Gone gone(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof Gone gone) {
        return gone;
      }
    }
    return null;
  }

  private static int status(Throwable failed, HttpServletRequest request) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      int status = known(cause);
      if (status != 0) {
        return status;
      }
    }
    String incident = UUID.randomUUID().toString();
    request.setAttribute(INCIDENT, incident);
    LOG.error("A page failed, incident {}", incident, failed);
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  /** Status of a failure that has a page of its own, or 0. */
  private static int known(Throwable cause) {
    if (cause instanceof NotFound) {
      return HttpServletResponse.SC_NOT_FOUND;
    }
    if (cause instanceof Forbidden || cause instanceof EJBAccessException) {
      return HttpServletResponse.SC_FORBIDDEN;
    }
    if (cause instanceof Stale || LostRace.isWhy(cause)) {
      return HttpServletResponse.SC_PRECONDITION_FAILED;
    }
    if (cause instanceof ViewExpiredException) {
      return HttpServletResponse.SC_GONE;
    }
    if (cause instanceof Unavailable) {
      return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }
    return cause instanceof Refusal ? HttpServletResponse.SC_CONFLICT : 0;
  }
}
