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
import jp.akashi.scheme.DocumentFormat;
import org.jspecify.annotations.Nullable;

/**
 * One version of an evidence document, as it arrived. Its content is immutable: replacing makes
 * another one. What is found out about it may come later.
 */
@Entity
@Table(name = "evidence_version")
public final class EvidenceVersion {

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

  @Column(name = "company_id", nullable = false)
  private long companyId;

  @Column(name = "name", nullable = false)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "format", nullable = false)
  private DocumentFormat format;

  @Column(name = "size", nullable = false)
  private long size;

  @Column(name = "sha256", nullable = false)
  private String sha256;

  @Column(name = "issued_on")
  private @Nullable LocalDate issuedOn;

  @Embedded private FileLook look;

  @Embedded private ScanResult scan;

  @Column(name = "stored_as", nullable = false)
  private String storedAs;

  /** Moved by {@link EvidenceMove} only, beside this server: what is read here may be late. */
  @Enumerated(EnumType.STRING)
  @Column(name = "place", nullable = false, updatable = false)
  private EvidencePlace place;

  @Column(name = "wrapped_key")
  private byte @Nullable [] wrappedKey;

  @Column(name = "key_id")
  private @Nullable String keyId;

  @Embedded private @Nullable Destruction destruction;

  /** Whether it was the version that counted when its document was given back. */
  @Column(name = "given_back", nullable = false)
  private boolean givenBack;

  @Column(name = "removed_at")
  private @Nullable Instant removedAt;

  @Column(name = "uploaded_by", nullable = false)
  private String uploadedBy;

  @Column(name = "uploaded_at", nullable = false)
  private Instant uploadedAt;

  protected EvidenceVersion() {}

  EvidenceVersion(CaseDocument document, long companyId, ReceivedFile file, String by, Instant at) {
    this.document = document;
    this.position = document.versions().size() + 1;
    this.companyId = companyId;
    this.name = file.name();
    this.format = file.format();
    this.size = file.stored().size();
    this.sha256 = file.stored().sha256();
    this.issuedOn = file.issuedOn();
    looked(file.look());
    this.scan = file.scan();
    this.storedAs = file.stored().id();
    this.place = file.stored().place();
    this.wrappedKey = file.stored().wrappedKey();
    this.keyId = file.stored().keyId();
    this.uploadedBy = by;
    this.uploadedAt = at;
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

  /** Whether the other one has the same content. */
  boolean isSame(EvidenceVersion other) {
    return sha256.equals(other.sha256);
  }

  /** What this version makes of a document that was handed in. */
  DocumentState standing() {
    return DocumentState.of(scan, look.readability());
  }

  long id() {
    return id;
  }

  /** How the journal calls it: code of the document and number of the version. */
  String label() {
    return document.code() + " v" + position;
  }

  /** What the virus scanner said. */
  public ScanResult scan() {
    return scan;
  }

  /**
   * What the store needs to give the file back.
   *
   * @throws IllegalStateException if its key was destroyed
   */
  StoredFile stored() {
    if (wrappedKey == null || keyId == null) {
      throw new IllegalStateException("The key of " + label() + " was destroyed");
    }
    return new StoredFile(storedAs, size, sha256, wrappedKey, keyId, place);
  }

  /**
   * Destroys the key: nobody reads the file any more. The name, which may tell something itself,
   * goes as well, and what it showed; digest, size and dates stay. Done once.
   */
  void destroy(Destruction done) {
    if (destruction == null) {
      destruction = done;
      wrappedKey = null;
      keyId = null;
      name = label();
      look = look.with(null);
    }
  }

  /** How its key was destroyed, or null while it can be read. */
  public @Nullable Destruction destruction() {
    return destruction;
  }

  /** Name in the store of the file whose key was destroyed. */
  String leftover() {
    return storedAs;
  }

  /** The unreadable file is gone from the store, too. */
  void removed(Instant at) {
    removedAt = at;
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

  public String name() {
    return name;
  }

  public DocumentFormat format() {
    return format;
  }

  /** Bytes. */
  public long size() {
    return size;
  }

  public String sha256() {
    return sha256;
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
