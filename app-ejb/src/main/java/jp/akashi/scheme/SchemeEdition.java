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
import org.jspecify.annotations.Nullable;

/**
 * One edition of a scheme. Its rows are data of their own; this is its identity and its life:
 * drafted, reviewed, approved, active from a date, superseded. A case stays on the edition it began
 * with.
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

  @Enumerated(EnumType.STRING)
  private EditionState state;

  /** Whether it is a working edition of the body's own and not the official text. */
  private boolean working;

  @Column(name = "active_from")
  private @Nullable LocalDate activeFrom;

  @Column(name = "content_sha256")
  private String contentSha256;

  @Column(name = "loaded_at")
  private Instant loadedAt;

  /** For the persistence provider. */
  protected SchemeEdition() {}

  /**
   * A new edition, as a draft.
   *
   * @param contentSha256 of the tables it was loaded from, in hexadecimal
   */
  public SchemeEdition(EditionContent content, String contentSha256, Instant loadedAt) {
    this.code = content.id();
    this.scheme = content.entry("scheme");
    this.working = content.isWorkingEdition();
    this.state = EditionState.DRAFT;
    this.contentSha256 = contentSha256;
    this.loadedAt = loadedAt;
  }

  /** New cases begin on it from that day, in Japan. Its rows no longer change. */
  public void activate(LocalDate from) {
    if (state.isFixed()) {
      throw new IllegalStateException("Edition " + code + " is already " + state);
    }
    state = EditionState.ACTIVE;
    activeFrom = from;
  }

  /** Another edition took its place for new cases. */
  public void supersede() {
    if (state != EditionState.ACTIVE) {
      throw new IllegalStateException("Edition " + code + " is " + state + ", not active");
    }
    state = EditionState.SUPERSEDED;
  }

  public EditionId code() {
    return code;
  }

  public String scheme() {
    return scheme;
  }

  public EditionState state() {
    return state;
  }

  public boolean isWorking() {
    return working;
  }

  /** The first day, in Japan, on which cases may begin on it; null before it is active. */
  public @Nullable LocalDate activeFrom() {
    return activeFrom;
  }

  public String contentSha256() {
    return contentSha256;
  }
}
