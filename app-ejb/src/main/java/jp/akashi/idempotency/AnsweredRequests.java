package jp.akashi.idempotency;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import jp.akashi.person.CurrentPerson;
import jp.akashi.refusal.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * The requests answered so far. A key is claimed and its answer kept in the transaction of the
 * request itself: an act and the memory of it cannot be separated, and of two equal requests at the
 * same time the second waits for the first.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AnsweredRequests {

  @PersistenceContext private EntityManager entities;
  @Inject private CurrentPerson current;
  @Inject private Clock clock;

  /** Those of a database, where no container opens it. */
  static AnsweredRequests in(EntityManager entities) {
    AnsweredRequests answered = new AnsweredRequests();
    answered.entities = entities;
    return answered;
  }

  /**
   * What was answered.
   *
   * @param status HTTP status
   * @param etag version of what was answered, or null
   * @param body JSON, or null for none
   */
  public record Answer(int status, @Nullable String etag, @Nullable String body) {

    /** That it was done, and nothing more: what a claimed key says by itself. */
    static final Answer DONE = new Answer(204, null, null);
  }

  /**
   * Claims a key for the current request.
   *
   * @param digest SHA-256 of method, path and body, in hexadecimal
   * @return the earlier answer if this very request was answered already; empty if it is new
   * @throws InvalidInput if the key was used for a different request
   */
  public Optional<Answer> claim(String requestKey, String digest) {
    int claimed =
        entities
            .createNativeQuery(
                "insert into akashi.answered_request (username, request_key, digest, at)"
                    + " values (:username, :key, :digest, :at) on conflict do nothing")
            .setParameter("username", current.username())
            .setParameter("key", requestKey)
            .setParameter("digest", digest)
            .setParameter("at", OffsetDateTime.now(clock))
            .executeUpdate();
    if (claimed == 1) {
      return Optional.empty();
    }
    AnsweredRequest earlier = find(requestKey);
    if (!earlier.digest().equals(digest)) {
      throw new InvalidInput("Idempotency-Key", "idempotency.reused");
    }
    return Optional.of(earlier.answer());
  }

  /** Keeps the answer to the request that claimed the key. */
  public void keep(String requestKey, Answer answer) {
    if (answer.equals(Answer.DONE)) {
      return;
    }
    entities
        .createQuery(
            "update AnsweredRequest r set r.status = :status, r.etag = :etag, r.body = :body"
                + " where r.key = :key")
        .setParameter("status", answer.status())
        .setParameter("etag", answer.etag())
        .setParameter("body", answer.body())
        .setParameter("key", key(requestKey))
        .executeUpdate();
  }

  /**
   * Forgets what was answered before a moment: by then nobody asks again.
   *
   * @return how many
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public int forget(Instant before) {
    return entities
        .createQuery("delete from AnsweredRequest r where r.at < :before")
        .setParameter("before", before)
        .executeUpdate();
  }

  private AnsweredRequest find(String requestKey) {
    return entities.find(AnsweredRequest.class, key(requestKey));
  }

  private AnsweredRequest.Key key(String requestKey) {
    return new AnsweredRequest.Key(current.username(), requestKey);
  }
}
