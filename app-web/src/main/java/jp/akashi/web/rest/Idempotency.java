package jp.akashi.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import jp.akashi.idempotency.AnsweredRequests;
import jp.akashi.idempotency.AnsweredRequests.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every POST carries an {@code Idempotency-Key}: the same request under the same key is carried out
 * once and answered alike every time. The request, its memory and everything it changes are one
 * transaction, begun here and committed before a byte of the answer leaves.
 */
@Provider
@Priority(Priorities.USER)
public class Idempotency implements ContainerRequestFilter, ContainerResponseFilter {

  /** The header that carries the caller's key: 1 to 200 characters. */
  public static final String HEADER = "Idempotency-Key";

  private static final Logger LOG = LoggerFactory.getLogger(Idempotency.class);
  private static final String CLAIMED = Idempotency.class.getName();
  private static final int LONGEST_BODY = 4 * 1024 * 1024;

  @Inject private UserTransaction transaction;
  @Inject private AnsweredRequests answered;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    if (!"POST".equals(request.getMethod())) {
      return;
    }
    String key = request.getHeaderString(HEADER);
    if (key == null || key.isBlank() || key.length() > 200) {
      request.abortWith(Problem.of(400, "idempotency.keyMissing").response());
      return;
    }
    byte[] body = request.getEntityStream().readNBytes(LONGEST_BODY + 1);
    if (body.length > LONGEST_BODY) {
      request.abortWith(Problem.of(413, "http.413").response());
      return;
    }
    request.setEntityStream(new ByteArrayInputStream(body));
    begin();
    request.setProperty(CLAIMED, key);
    answered.claim(key, digest(request, body)).ifPresent(a -> request.abortWith(again(a)));
  }

  private void begin() {
    try {
      transaction.begin();
    } catch (NotSupportedException | SystemException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Response again(Answer answer) {
    Response.ResponseBuilder response = Response.status(answer.status());
    if (answer.etag() != null) {
      response.header(HttpHeaders.ETAG, answer.etag());
    }
    if (answer.body() != null) {
      response.type(MediaType.APPLICATION_JSON).entity(answer.body());
    }
    return response.header("Idempotent-Replay", "true").build();
  }

  private static String digest(ContainerRequestContext request, byte[] body) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(request.getUriInfo().getRequestUri().toString().getBytes(StandardCharsets.UTF_8));
      sha.update((byte) 0);
      return HexFormat.of().formatHex(sha.digest(body));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response)
      throws IOException {
    Object key = request.getProperty(CLAIMED);
    if (key == null) {
      return;
    }
    request.removeProperty(CLAIMED);
    try {
      end((String) key, response);
    } catch (RollbackException | HeuristicRollbackException | HeuristicMixedException lost) {
      LOG.info("A request was not committed: {}", lost.getMessage());
      answer(response, Problems.uncommitted(lost));
    } catch (SystemException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private void end(String key, ContainerResponseContext response)
      throws SystemException,
          RollbackException,
          HeuristicRollbackException,
          HeuristicMixedException,
          JsonProcessingException {
    if (response.getStatus() >= 400) {
      transaction.rollback();
      return;
    }
    if (transaction.getStatus() != Status.STATUS_ACTIVE) {
      transaction.rollback();
      throw new RollbackException("marked for rollback");
    }
    if (!response.getHeaders().containsKey("Idempotent-Replay")) {
      answered.keep(key, taken(response));
    }
    transaction.commit();
  }

  private static Answer taken(ContainerResponseContext response) throws JsonProcessingException {
    Object entity = response.getEntity();
    String kept = null;
    if (entity != null) {
      String told = Json.MAPPER.writeValueAsString(entity);
      response.setEntity(told, new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
      kept = entity instanceof ToldOnce once ? Json.MAPPER.writeValueAsString(once.again()) : told;
    }
    String etag =
        Optional.ofNullable(response.getEntityTag())
            .map(t -> "\"" + t.getValue() + "\"")
            .orElse(null);
    return new Answer(response.getStatus(), etag, kept);
  }

  private static void answer(ContainerResponseContext response, Problem problem) {
    response.setStatus(problem.status());
    response.setEntity(problem, new Annotation[0], MediaType.valueOf(Problem.MEDIA_TYPE));
  }
}
