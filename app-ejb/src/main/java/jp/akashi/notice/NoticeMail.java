package jp.akashi.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import jp.akashi.refusal.OutOfOrder;
import org.jspecify.annotations.Nullable;

/**
 * That a notice is to reach somebody by e-mail. Whoever sends it claims it first: until the claim
 * has run out nobody else does, and one who died over it is followed by the next. So a mail may go
 * out twice, under the same Message-ID, but is not lost.
 */
@Entity
@Table(name = "notice_mail")
public final class NoticeMail {

  /** Longer than a mail server may take for one mail, see {@link MailLine#PATIENCE}. */
  static final Duration CLAIM = Duration.ofMinutes(10);

  /** After the first failure; then twice as long each time. */
  static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

  static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  /** RFC 5321, 4.5.4.1: "The give-up time generally needs to be at least 4-5 days." */
  static final Duration PATIENCE = Duration.ofDays(5);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_mail_seq")
  @SequenceGenerator(
      name = "notice_mail_seq",
      sequenceName = "notice_mail_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "notice_id", nullable = false)
  private Long noticeId;

  @Column(name = "addressee", nullable = false)
  private String addressee;

  @Column(name = "state", nullable = false)
  @Enumerated(EnumType.STRING)
  private MailState state;

  @Column(name = "since", nullable = false)
  private Instant since;

  @Column(name = "attempts", nullable = false)
  private int attempts;

  @Column(name = "next_at")
  private @Nullable Instant nextAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Column(name = "trouble")
  @Enumerated(EnumType.STRING)
  private @Nullable MailTrouble trouble;

  @Column(name = "answer")
  private @Nullable String answer;

  @Version private int version;

  protected NoticeMail() {}

  NoticeMail(long noticeId, Recipient addressee, Instant since) {
    this.noticeId = noticeId;
    this.addressee = addressee.value();
    begin(since);
  }

  private void begin(Instant now) {
    state = MailState.WAITING;
    since = now;
    nextAt = now;
    endedAt = null;
    attempts = 0;
  }

  /**
   * Somebody sends it now.
   *
   * @return false if it was given up, nobody having told of its end for as long as one waits
   */
  boolean claim(Instant now) {
    if (attempts > 0 && isOver(now)) {
      end(MailState.GIVEN_UP, now);
      return false;
    }
    attempts++;
    nextAt = now.plus(CLAIM);
    return true;
  }

  /** The mail server has taken it. */
  void sent(Instant now) {
    end(MailState.SENT, now);
    trouble = null;
    answer = null;
  }

  /** It has not: tried again later, or given up. What was sent meanwhile stays sent. */
  void failed(MailTrouble why, @Nullable String said, Instant now) {
    if (state == MailState.WAITING) {
      trouble = why;
      answer = said;
      if (why.isFinal() || isOver(now)) {
        end(MailState.GIVEN_UP, now);
      } else {
        nextAt = now.plus(pause());
      }
    }
  }

  /**
   * It is tried again, as if it were new.
   *
   * @throws OutOfOrder unless it was given up
   */
  void again(Instant now) {
    if (state != MailState.GIVEN_UP) {
      throw new OutOfOrder("mail.notGivenUp");
    }
    begin(now);
  }

  private void end(MailState last, Instant now) {
    state = last;
    nextAt = null;
    endedAt = now;
  }

  private boolean isOver(Instant now) {
    return !now.isBefore(since.plus(PATIENCE));
  }

  private Duration pause() {
    int doublings = Math.min(Math.max(attempts - 1, 0), 10);
    Duration pause = FIRST_PAUSE.multipliedBy(1L << doublings);
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }

  public Long id() {
    return id;
  }

  public Long noticeId() {
    return noticeId;
  }

  /** Whom it is for, as {@link Recipient} spells it. */
  public Recipient addressee() {
    return new Recipient(addressee);
  }

  public MailState state() {
    return state;
  }

  public Instant since() {
    return since;
  }

  public int attempts() {
    return attempts;
  }

  /** When it is tried next; null once it has ended. */
  public @Nullable Instant nextAt() {
    return nextAt;
  }

  public @Nullable Instant endedAt() {
    return endedAt;
  }

  /** Why it did not go out the last time it was tried, or null. */
  public @Nullable MailTrouble trouble() {
    return trouble;
  }

  /** What the mail server said then, as a code such as {@code 550 5.1.1}, or null. */
  public @Nullable String answer() {
    return answer;
  }
}
