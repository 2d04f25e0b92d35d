package jp.akashi.web.rest;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** JSON that cannot be read: said as a problem, before the server's own mappers say it as text. */
final class MalformedJson {

  private MalformedJson() {}

  private static Response response() {
    return Problem.of(400, "json.malformed").response();
  }

  /** Not JSON at all. */
  @Provider
  @Priority(1)
  public static class Unparsable implements ExceptionMapper<JsonParseException> {
    @Override
    public Response toResponse(JsonParseException thrown) {
      return response();
    }
  }

  /** JSON of another form. */
  @Provider
  @Priority(1)
  public static class Misshapen implements ExceptionMapper<JsonMappingException> {
    @Override
    public Response toResponse(JsonMappingException thrown) {
      return response();
    }
  }
}
