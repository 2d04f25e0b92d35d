package jp.akashi.web.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Arrays;

/** Refuses a request that needs a body and has none, unless it {@link MayBeMissing}. */
@Provider
public class MissingBody implements ReaderInterceptor {

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    Object body = context.proceed();
    boolean optional =
        Arrays.stream(context.getAnnotations()).anyMatch(MayBeMissing.class::isInstance);
    if (body == null && !optional) {
      throw new WebApplicationException(Problem.of(400, "json.malformed").response());
    }
    return body;
  }
}
