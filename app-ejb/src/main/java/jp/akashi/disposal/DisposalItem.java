package jp.akashi.disposal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.evidence.CaseDocument;
import jp.akashi.evidence.Destruction;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.scheme.Bilingual;
import org.jspecify.annotations.Nullable;

/** One document of a disposal, described as it was when it was proposed. */
@Entity
@Table(name = "disposal_item")
public final class DisposalItem {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "disposal_item_seq")
  @SequenceGenerator(
      name = "disposal_item_seq",
      sequenceName = "disposal_item_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "disposal_id")
  private Disposal disposal;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "document_id")
  private CaseDocument document;

  @Embedded private ApplicationNumber number;

  @Column(name = "code", nullable = false)
  private String code;

  @Embedded
  @AttributeOverride(name = "ja", column = @Column(name = "title_ja"))
  @AttributeOverride(name = "en", column = @Column(name = "title_en"))
  private Bilingual title;

  @Column(name = "company", nullable = false)
  private String company;

  @Column(name = "versions", nullable = false)
  private int versions;

  @Column(name = "written", nullable = false)
  private boolean written;

  @Column(name = "retention_class", nullable = false)
  private String retentionClass;

  @Column(name = "due_on", nullable = false)
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome", nullable = false)
  private Outcome outcome = Outcome.PENDING;

  @Column(name = "done_at")
  private @Nullable Instant doneAt;

  /** What became of the document. */
  public enum Outcome {
    /** It waits for the decision, or for its turn. */
    PENDING,
    /** The keys of all its versions were destroyed, and what was written on screen. */
    DESTROYED,
    /** A hold came, or its time had not come after all: it was left as it is. */
    WITHHELD,
    /** The disposal was rejected. */
    RELEASED
  }

  protected DisposalItem() {}

  DisposalItem(Disposal disposal, DueDocument due) {
    this.disposal = disposal;
    this.document = due.document();
    this.number = due.document().number();
    this.code = due.document().code();
    this.title = due.title();
    this.company = due.company();
    this.versions = due.versions();
    this.written = due.written();
    this.retentionClass = due.retention().kind().value();
    this.dueOn = due.dueOn();
  }

  void destroyed(Instant at) {
    done(Outcome.DESTROYED, at);
  }

  void withheld(Instant at) {
    done(Outcome.WITHHELD, at);
  }

  void released(Instant at) {
    done(Outcome.RELEASED, at);
  }

  private void done(Outcome what, Instant at) {
    if (outcome != Outcome.PENDING) {
      throw new OutOfOrder("disposal.done", code);
    }
    outcome = what;
    doneAt = at;
  }

  Long id() {
    return id;
  }

  Disposal disposal() {
    return disposal;
  }

  CaseDocument document() {
    return document;
  }

  public ApplicationNumber number() {
    return number;
  }

  /** Code of the edition's required document. */
  public String code() {
    return code;
  }

  public Bilingual title() {
    return title;
  }

  /** Name of the company when it was proposed. */
  public String company() {
    return company;
  }

  /** How many versions there were to destroy. */
  public int versions() {
    return versions;
  }

  /** Whether something was written on it on screen. */
  public boolean written() {
    return written;
  }

  /** SHA-256 of what was written on it on screen, if this disposal destroyed that; else null. */
  public @Nullable String writtenSha256() {
    Destruction done = document.writing().destruction();
    return done != null && done.disposal().equals(disposal.number().value())
        ? document.writing().sha256()
        : null;
  }

  /** Value of the edition's vocabulary it was kept by. */
  public String retentionClass() {
    return retentionClass;
  }

  /** First day in Japan on which it could be disposed of. */
  public LocalDate dueOn() {
    return dueOn;
  }

  public Outcome outcome() {
    return outcome;
  }

  /** When that became of it, or null while it waits. */
  public @Nullable Instant doneAt() {
    return doneAt;
  }
}
