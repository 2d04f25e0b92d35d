package jp.akashi.web.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, by RFC 9457.
 *
 * @param type {@code urn:akashi:problem:} and the code of the message
 * @param title the message in the caller's language; filled in by {@link Problems}
 * @param status HTTP status
 * @param errors the fields that cannot be taken, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(URI type, @Nullable String title, int status, @Nullable List<Field> errors) {

  /** Media type of problems. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** One field and what to do about it. */
  public record Field(String field, String code, String message) {}

  static Problem of(int status, String code) {
    return of(status, code, Texts.current().error(code, List.of()), null);
  }

  static Problem of(int status, String code, String title, @Nullable List<Field> errors) {
    return new Problem(URI.create("urn:akashi:problem:" + code), title, status, errors);
  }

  void write(HttpServletResponse response) throws IOException {
    response.resetBuffer();
    response.setStatus(status);
    response.setContentType(MEDIA_TYPE);
    byte[] json = Json.write(this).getBytes(StandardCharsets.UTF_8);
    response.setContentLength(json.length);
    response.getOutputStream().write(json);
  }

  Response response() {
    return Response.status(status).type(MEDIA_TYPE).entity(this).build();
  }
}
