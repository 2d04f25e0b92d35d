package jp.akashi.scheme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.refusal.Forbidden;
import jp.akashi.refusal.OutOfOrder;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a scheme. Its rows are data of their own; this is its identity and its life:
 * drafted, reviewed by a second person, approved, active from a date, superseded. Nothing but an
 * approval on record lets it become active. A case stays on the edition it began with.
 */
@Entity
@Table(name = "scheme_edition")
public class SchemeEdition {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "scheme_edition_seq")
  @SequenceGenerator(
      name = "scheme_edition_seq",
      sequenceName = "scheme_edition_seq",
      allocationSize = 50)
  private @Nullable Long id;

  @Version private int version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "code"))
  private EditionId code;

  private String scheme;

  /** The last step taken; whether its day has come is a question of the day. */
  @Enumerated(EnumType.STRING)
  private EditionState state;

  private boolean working;
  private boolean shipped;

  @Column(name = "active_from")
  private @Nullable LocalDate activeFrom;

  @Column(name = "superseded_from")
  private @Nullable LocalDate supersededFrom;

  @Column(name = "content_sha256")
  private String contentSha256;

  @Column(name = "drafted_by")
  private @Nullable String draftedBy;

  @Column(name = "loaded_at")
  private Instant loadedAt;

  @Embedded
  @AttributeOverride(name = "by", column = @Column(name = "reviewed_by"))
  @AttributeOverride(name = "at", column = @Column(name = "reviewed_at"))
  private @Nullable Signed reviewed;

  @Embedded private @Nullable Approval approval;

  @Embedded
  @AttributeOverride(name = "by", column = @Column(name = "approved_by"))
  @AttributeOverride(name = "at", column = @Column(name = "approved_at"))
  private @Nullable Signed approvalRecorded;

  @Embedded
  @AttributeOverride(name = "by", column = @Column(name = "activated_by"))
  @AttributeOverride(name = "at", column = @Column(name = "activated_at"))
  private @Nullable Signed activated;

  protected SchemeEdition() {}

  private SchemeEdition(EditionContent content, String sha256, Instant loadedAt) {
    this.code = content.id();
    this.loadedAt = loadedAt;
    take(content, sha256);
  }

  private void take(EditionContent content, String sha256) {
    state = EditionState.DRAFT;
    scheme = content.entry("scheme");
    working = content.isWorkingEdition();
    contentSha256 = sha256;
  }

  /** A new edition, as a draft, with the SHA-256 of its tables in hexadecimal. */
  public SchemeEdition(EditionContent content, String sha256, Signed drafted) {
    this(content, sha256, drafted.at());
    this.draftedBy = drafted.by();
  }

  /**
   * The working edition that comes with the product, in force without a minister's approval: it is
   * no official text, and says so.
   *
   * @throws IllegalArgumentException if it is not a working edition
   */
  public static SchemeEdition shipped(
      EditionContent content, String sha256, Instant loadedAt, LocalDate from) {
    SchemeEdition edition = new SchemeEdition(content, sha256, loadedAt);
    if (!edition.working) {
      throw new IllegalArgumentException(edition.code + " is no working edition");
    }
    edition.shipped = true;
    edition.state = EditionState.ACTIVE;
    edition.activeFrom = from;
    return edition;
  }

  /**
   * Takes a corrected content. Whoever reviewed the one before has to look again.
   *
   * @throws OutOfOrder once its approval is on record
   */
  public void redraft(EditionContent content, String sha256, Signed drafted) {
    refuseUnless(state.isOpen());
    take(content, sha256);
    draftedBy = drafted.by();
    loadedAt = drafted.at();
    reviewed = null;
  }

  /**
   * A second person has read it.
   *
   * @throws OutOfOrder unless it is a draft without gaps
   * @throws Forbidden if it is the person who drafted it
   */
  public void review(List<String> gaps, Signed reviewer) {
    refuseUnless(state == EditionState.DRAFT);
    if (reviewer.by().equals(draftedBy)) {
      throw new Forbidden("separation.edition");
    }
    EditionGaps.refuse(gaps);
    state = EditionState.REVIEWED;
    reviewed = reviewer;
  }

  /**
   * The minister's approval is put on record.
   *
   * @throws OutOfOrder unless it was reviewed and is without gaps
   */
  public void approve(List<String> gaps, Approval given, Signed recorded) {
    refuseUnless(state == EditionState.REVIEWED);
    EditionGaps.refuse(gaps);
    state = EditionState.APPROVED;
    approval = given;
    approvalRecorded = recorded;
  }

  /**
   * Fixes the first day, in Japan, on which cases begin on it. Until that day it may be moved.
   *
   * @throws OutOfOrder without an approval on record, or when its day has come
   */
  public void activate(LocalDate from, LocalDate today, Signed by) {
    EditionState now = state(today);
    refuseUnless(now == EditionState.APPROVED || now == EditionState.SCHEDULED);
    state = EditionState.ACTIVE;
    activeFrom = from;
    activated = by;
  }

  void supersededFrom(@Nullable LocalDate day) {
    supersededFrom = day;
  }

  private void refuseUnless(boolean inOrder) {
    if (!inOrder) {
      throw new OutOfOrder("edition.stateForbids", code.value(), state);
    }
  }

  /** Where it stands on that day, in Japan. */
  public EditionState state(LocalDate today) {
    if (activeFrom == null) {
      return state;
    }
    if (supersededFrom != null && !today.isBefore(supersededFrom)) {
      return EditionState.SUPERSEDED;
    }
    return today.isBefore(activeFrom) ? EditionState.SCHEDULED : EditionState.ACTIVE;
  }

  /** Whether its first day is fixed, so that its rows never change again. */
  public boolean isFixed() {
    return activeFrom != null;
  }

  public int version() {
    return version;
  }

  public EditionId code() {
    return code;
  }

  public String scheme() {
    return scheme;
  }

  public boolean isWorking() {
    return working;
  }

  /** In Japan; null before it is fixed. */
  public @Nullable LocalDate activeFrom() {
    return activeFrom;
  }

  public String contentSha256() {
    return contentSha256;
  }

  Instant fixedAt() {
    return activated == null ? loadedAt : activated.at();
  }

  EditionLife life(LocalDate today) {
    return new EditionLife(
        state(today),
        shipped,
        draftedBy == null ? null : new Signed(draftedBy, loadedAt),
        reviewed,
        approval,
        approvalRecorded,
        activated,
        activeFrom,
        supersededFrom,
        contentSha256,
        version);
  }
}
