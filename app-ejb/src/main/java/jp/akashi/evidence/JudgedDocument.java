package jp.akashi.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.EarlierForm;
import jp.akashi.refusal.OutOfOrder;
import org.jspecify.annotations.Nullable;

/**
 * Whose a required document is, what was said of it and by whom, and how it was judged: all that
 * does not depend on whether it is files, a form or something seen on site.
 */
@MappedSuperclass
public abstract class JudgedDocument {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_document_seq")
  @SequenceGenerator(
      name = "case_document_seq",
      sequenceName = "case_document_seq",
      allocationSize = 50)
  private Long id;

  @Embedded private ApplicationNumber number;

  @Column(name = "code", nullable = false)
  private String code;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private DocumentState state = DocumentState.AWAITED;

  @Column(name = "reason")
  private @Nullable String reason;

  @Column(name = "comment")
  private @Nullable String comment;

  @Embedded private @Nullable EarlierForm earlier;

  @Column(name = "answered_by", nullable = false)
  private String answeredBy;

  @Column(name = "answered_at", nullable = false)
  private Instant answeredAt;

  @Version private int version;

  protected JudgedDocument() {}

  JudgedDocument(ApplicationNumber number, String code, String by, Instant at) {
    this.number = number;
    this.code = code;
    this.answeredBy = by;
    this.answeredAt = at;
  }

  /**
   * Somebody says something of it.
   *
   * @throws OutOfOrder if it is accepted and this takes it back
   */
  void answer(DocumentState next, @Nullable String why, String by, Instant at) {
    if (next != DocumentState.SUBMITTED) {
      refuseAccepted();
    }
    state = next;
    reason = why;
    earlier = null;
    answeredBy = by;
    answeredAt = at;
  }

  /**
   * @throws OutOfOrder if the body took it as it is
   */
  void refuseAccepted() {
    if (state == DocumentState.ACCEPTED) {
      throw new OutOfOrder("document.accepted", code);
    }
  }

  /** The reception desk says what becomes of it, and what is to be corrected. */
  void judge(DocumentState next, @Nullable String remark) {
    state = next;
    comment = remark;
  }

  /** Where it stands by what was said and judged alone. */
  DocumentState said() {
    return state;
  }

  /** The case went over to another form; an answer keeps the first form it was given on. */
  void carry(EarlierForm form) {
    earlier = earlier == null ? form : new EarlierForm(earlier.edition(), form.aside());
  }

  /** The applicant looked at it again under the present form and lets it stand. */
  void confirm() {
    earlier = null;
  }

  public Long id() {
    return id;
  }

  public ApplicationNumber number() {
    return number;
  }

  /** Code of the edition's required document, such as {@code A04}. */
  public String code() {
    return code;
  }

  /** Why it was not prepared, is shown on site only or does not apply; null otherwise. */
  public @Nullable String reason() {
    return reason;
  }

  /** What the reception desk asks to correct, or null. */
  public @Nullable String comment() {
    return comment;
  }

  /** The earlier form it was answered on, while that matters; null on the present one. */
  public @Nullable EarlierForm earlier() {
    return earlier;
  }

  /** Whether its case does not ask for it any more. */
  boolean isAside() {
    return earlier != null && earlier.aside();
  }

  public String answeredBy() {
    return answeredBy;
  }

  public Instant answeredAt() {
    return answeredAt;
  }

  /** Counted from 1 with each answer and judgement; scans and looks into files do not count. */
  public int version() {
    return version + 1;
  }
}
