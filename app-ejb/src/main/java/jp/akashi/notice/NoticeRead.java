package jp.akashi.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** That a person has read a notice. */
@Entity
@Table(name = "notice_read")
public final class NoticeRead {

  /** Who read what. */
  @Embeddable
  public record Key(
      @Column(name = "notice_id") Long noticeId, @Column(name = "username") String username)
      implements Serializable {}

  @EmbeddedId private Key key;

  @Column(name = "read_at", nullable = false)
  private Instant readAt;

  protected NoticeRead() {}

  NoticeRead(Key key, Instant readAt) {
    this.key = key;
    this.readAt = readAt;
  }

  public Instant readAt() {
    return readAt;
  }
}
