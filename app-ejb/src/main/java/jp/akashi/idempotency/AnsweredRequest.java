package jp.akashi.idempotency;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A request a person sent under a key of their own, and the answer it got. */
@Entity
@Table(name = "answered_request")
public final class AnsweredRequest {

  /** Who asked, and their key; one person's keys say nothing about another's. */
  @Embeddable
  public record Key(
      @Column(name = "username") String username, @Column(name = "request_key") String requestKey)
      implements Serializable {}

  @EmbeddedId private Key key;

  @Column(name = "digest", nullable = false)
  private String digest;

  @Column(name = "status")
  private @Nullable Integer status;

  @Column(name = "etag")
  private @Nullable String etag;

  @Column(name = "body")
  private @Nullable String body;

  @Column(name = "at", nullable = false)
  private Instant at;

  protected AnsweredRequest() {}

  String digest() {
    return digest;
  }

  AnsweredRequests.Answer answer() {
    return status == null
        ? AnsweredRequests.Answer.DONE
        : new AnsweredRequests.Answer(status, etag, body);
  }
}
