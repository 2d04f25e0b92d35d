package jp.akashi.evidence;

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
import jp.akashi.application.Written;
import jp.akashi.scheme.DocumentFormat;
import org.jspecify.annotations.Nullable;

/**
 * One version of an evidence document, as it arrived. Its content is immutable: replacing makes
 * another one. What is found out about it may come later.
 */
@Entity
@Table(name = "evidence_version")
public final class EvidenceVersion extends KeptFile {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence_version_seq")
  @SequenceGenerator(
      name = "evidence_version_seq",
      sequenceName = "evidence_version_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "document_id")
  private CaseDocument document;

  @Column(name = "position", nullable = false)
  private int position;

  @Column(name = "piece", nullable = false)
  private int piece;

  @Column(name = "company_id", nullable = false)
  private long companyId;

  @Column(name = "name", nullable = false)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "format", nullable = false)
  private DocumentFormat format;

  @Column(name = "issued_on")
  private @Nullable LocalDate issuedOn;

  @Embedded private FileLook look;

  @Embedded private ScanResult scan;

  /** Whether it was the version that counted when its document was given back. */
  @Column(name = "given_back", nullable = false)
  private boolean givenBack;

  @Column(name = "taken_out", nullable = false)
  private boolean takenOut;

  @Column(name = "uploaded_by", nullable = false)
  private String uploadedBy;

  @Column(name = "uploaded_at", nullable = false)
  private Instant uploadedAt;

  protected EvidenceVersion() {}

  EvidenceVersion(
      CaseDocument document, int piece, long companyId, ReceivedFile file, Written written) {
    super(file.stored());
    this.document = document;
    this.position = document.versions().size() + 1;
    this.piece = piece;
    this.companyId = companyId;
    this.name = file.name();
    this.format = file.format();
    this.issuedOn = file.issuedOn();
    looked(file.look());
    this.scan = file.scan();
    this.uploadedBy = written.by();
    this.uploadedAt = written.at();
  }

  /** The scanner was asked again. */
  void scanned(ScanResult result) {
    this.scan = result;
  }

  /** Somebody had time to look into it. Whom its text speaks of is kept where that is compared. */
  void looked(FileLook later) {
    this.look = document.isCompared() ? later : later.with(null);
  }

  /** Its document is given back as it stands. */
  void giveBack() {
    givenBack = true;
  }

  boolean isGivenBack() {
    return givenBack;
  }

  /** The applicant does not let it count any more. */
  void takeOut() {
    takenOut = true;
  }

  boolean isTakenOut() {
    return takenOut;
  }

  /** Whether it counts: the last version of its piece, and not taken out. */
  boolean counts() {
    return document.files().counts(this);
  }

  /** What this version makes of a document that was handed in. */
  DocumentState standing() {
    return DocumentState.of(scan, look.readability());
  }

  long id() {
    return id;
  }

  /** How the journal calls it: code of the document and number of the version. */
  @Override
  String label() {
    return document.code() + " v" + position;
  }

  /** The same with the piece that it is a version of, where that is not the first. */
  String labelWithPiece() {
    return piece == 1 ? label() : label() + " (file " + piece + ")";
  }

  /** What the virus scanner said. */
  public ScanResult scan() {
    return scan;
  }

  /**
   * Destroys the key: nobody reads the file any more. The name, which may tell something itself,
   * goes as well, and what it showed; digest, size and dates stay. Done once.
   */
  void destroy(Destruction done) {
    if (destruction() == null) {
      destroyKey(done);
      name = label();
      look = look.with(null);
    }
  }

  /** The document it is a version of. */
  public CaseDocument document() {
    return document;
  }

  long companyId() {
    return companyId;
  }

  /** 1 for the first version of the document. */
  public int position() {
    return position;
  }

  /**
   * Number of the file that it is a version of among those of which the document consists, from 1.
   */
  public int piece() {
    return piece;
  }

  public String name() {
    return name;
  }

  public DocumentFormat format() {
    return format;
  }

  /** The date on the document, a day in Japan, or null where none was given. */
  public @Nullable LocalDate issuedOn() {
    return issuedOn;
  }

  public Readability readability() {
    return look.readability();
  }

  /** Whether nothing at all is on what it shows. */
  public boolean isBlank() {
    return look.blank();
  }

  /** Whom its text speaks of; null where that is not known. */
  @Nullable Shown shown() {
    return look.shown();
  }

  public @Nullable Integer pages() {
    return look.pages();
  }

  public String uploadedBy() {
    return uploadedBy;
  }

  public Instant uploadedAt() {
    return uploadedAt;
  }
}
