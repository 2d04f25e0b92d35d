package jp.akashi.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.undertow.server.RequestTooBigException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jp.akashi.evidence.FileTooLarge;
import jp.akashi.evidence.UploadBusy;
import jp.akashi.refusal.FieldError;
import jp.akashi.refusal.Forbidden;
import jp.akashi.refusal.Gone;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.NotFound;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.refusal.Refusal;
import jp.akashi.refusal.Stale;
import jp.akashi.refusal.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where a refusal becomes an HTTP status. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  @Override
  public Response toResponse(Throwable thrown) {
    return problem(thrown).response();
  }

  /** Answers a request that no resource takes, in the language it accepts first. */
  public static void answer(
      HttpServletRequest request, HttpServletResponse response, Throwable thrown)
      throws IOException {
    Texts.speak(locale(request));
    try {
      problem(thrown).write(response);
    } finally {
      Texts.forget();
    }
  }

  /** The same for what the protocol refuses. */
  public static void answer(
      HttpServletRequest request, HttpServletResponse response, int status, String code)
      throws IOException {
    Texts.speak(locale(request));
    try {
      Problem.of(status, code).write(response);
    } finally {
      Texts.forget();
    }
  }

  private static Locale locale(HttpServletRequest request) {
    boolean asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
    return asked ? request.getLocale() : Locale.JAPANESE;
  }

  private static Problem problem(Throwable thrown) {
    if (isTooLarge(thrown)) {
      return Problem.of(413, "http.413");
    }
    if (thrown instanceof Refusal refusal) {
      return refusal(refusal);
    }
    if (thrown instanceof EJBAccessException) {
      LOG.info("A role is missing: {}", thrown.getMessage());
      return Problem.of(403, "role.missing");
    }
    if (LostRace.isWhy(thrown)) {
      return Problem.of(412, "form.stale");
    }
    if (thrown instanceof JsonProcessingException) {
      return Problem.of(400, "json.malformed");
    }
    if (thrown instanceof WebApplicationException web) {
      return ofStatus(web);
    }
    if (thrown instanceof EJBException && thrown.getCause() != null) {
      return problem(thrown.getCause());
    }
    return unexpected(thrown);
  }

  /**
   * A request whose changes were rolled back at its end: somebody else was faster (412), or a part
   * such as the database failed (503), perhaps at the very commit: sent again under its key, the
   * request is carried out once.
   */
  static Problem uncommitted(Throwable lost) {
    return LostRace.isWhy(lost) ? Problem.of(412, "form.stale") : Problem.of(503, "http.503");
  }

  /** Whether a body turned out to be larger than it may be. */
  public static boolean isTooLarge(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .anyMatch(RequestTooBigException.class::isInstance);
  }

  private static Problem refusal(Refusal refusal) {
    String title = Texts.current().error(refusal.code(), refusal.arguments());
    List<Problem.Field> fields =
        refusal instanceof InvalidInput invalid ? told(invalid.errors()) : null;
    return Problem.of(status(refusal), refusal.code(), title, fields);
  }

  private static int status(Refusal refusal) {
    if (refusal instanceof NotFound) {
      return 404;
    }
    if (refusal instanceof Forbidden) {
      return 403;
    }
    if (refusal instanceof Gone) {
      return 410;
    }
    if (refusal instanceof Stale) {
      return 412;
    }
    if (refusal instanceof FileTooLarge) {
      return 413;
    }
    if (refusal instanceof UploadBusy) {
      return 423;
    }
    if (refusal instanceof Unavailable) {
      return 503;
    }
    return refusal instanceof OutOfOrder ? 409 : 422;
  }

  /** What is wrong, in the caller's language. */
  public static List<Problem.Field> told(List<FieldError> errors) {
    Texts texts = Texts.current();
    return errors.stream()
        .map(e -> new Problem.Field(e.field(), e.code(), texts.error(e.code(), e.arguments())))
        .toList();
  }

  private static Problem ofStatus(WebApplicationException web) {
    if (web.getResponse().getEntity() instanceof Problem problem) {
      return problem;
    }
    int status = web.getResponse().getStatus();
    return Problem.of(status, "http." + status);
  }

  private static Problem unexpected(Throwable thrown) {
    String incident = UUID.randomUUID().toString();
    LOG.error("Unexpected failure {}", incident, thrown);
    String title = Texts.current().error("unexpected", List.of(incident));
    return Problem.of(500, "unexpected", title, null);
  }
}
