package jp.akashi.evidence;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Written;
import jp.akashi.refusal.OutOfOrder;
import org.jspecify.annotations.Nullable;

/**
 * A required document (作成が求められる文書) of one case and its life. What the document is, the edition
 * says; here stands what the applicant answered and what the reception desk made of it.
 */
@Entity
@Table(name = "case_document")
public class CaseDocument extends WrittenDocument {

  @Embedded private @Nullable Inspection inspection;

  /** Whether what its files show is compared with the applicant's entry. */
  @Column(name = "compared", nullable = false)
  private boolean compared;

  @OneToMany(mappedBy = "document", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  private List<EvidenceVersion> versions = new ArrayList<>();

  protected CaseDocument() {}

  public CaseDocument(ApplicationNumber number, String code, String by, Instant at) {
    super(number, code, by, at);
  }

  /**
   * A file of the company is handed in, as what its sender says it is; earlier versions stay.
   *
   * @throws jp.akashi.refusal.InvalidInput if what its sender says does not fit what counts
   */
  public EvidenceVersion handIn(ReceivedFile file, long companyId, String by, Instant at) {
    int piece = files().pieces().numberFor(file.place(), code());
    compared = file.compared();
    EvidenceVersion next = new EvidenceVersion(this, piece, companyId, file, new Written(by, at));
    versions.add(next);
    stateNothing();
    answer(DocumentState.SUBMITTED, null, by, at);
    return next;
  }

  /**
   * The applicant takes one of several files out again; it stays on record as an earlier version.
   *
   * @throws jp.akashi.refusal.NotFound if no such piece counts
   * @throws OutOfOrder if the document is accepted, or no other counts
   */
  EvidenceVersion takeOut(int piece, Written by) {
    refuseAccepted();
    EvidenceVersion version = files().takeOut(piece, code());
    answer(DocumentState.SUBMITTED, null, by.by(), by.at());
    return version;
  }

  /**
   * The applicant says that the document was not prepared (R34), that it is shown on site, …
   *
   * @throws OutOfOrder if an auditor looked at it on site by now, and something else is said of it
   */
  public void declare(DocumentState declared, String why, String by, Instant at) {
    if (!declared.isDeclaration()) {
      throw new IllegalArgumentException("Not a declaration: " + declared);
    }
    if (declared != DocumentState.ON_SITE) {
      refuseInspected();
    }
    answer(declared, why, by, at);
    counting().forEach(EvidenceVersion::takeOut);
  }

  /**
   * The applicant takes back what was said; files stay as versions that count no more.
   *
   * @throws OutOfOrder if an auditor looked at it on site by now
   */
  public void reopen(String by, Instant at) {
    refuseInspected();
    answer(DocumentState.AWAITED, null, by, at);
    counting().forEach(EvidenceVersion::takeOut);
  }

  /** What an auditor saw is the body's record: the applicant adds to it, and takes nothing back. */
  private void refuseInspected() {
    if (inspection != null) {
      throw new OutOfOrder("document.inspected", code());
    }
  }

  public boolean isCompared() {
    return compared;
  }

  /**
   * The reception desk takes the document as it is. What was declared stays declared: only a
   * document that was handed in becomes accepted. Records are there even while they wait for their
   * correction, and may be taken as they stand.
   */
  public void accept() {
    boolean asItStands = said() == DocumentState.RETURNED && isOfRecords();
    if (!said().isAnswered() && !asItStands) {
      throw new OutOfOrder("document.nothingToJudge", code());
    }
    state().refuseUnchecked(code());
    boolean handedIn = said() == DocumentState.SUBMITTED || asItStands;
    judge(handedIn ? DocumentState.ACCEPTED : said(), null);
  }

  /** The reception desk asks for correction of this document. */
  public void giveBack(String remark) {
    if (state().isHandedIn() && statement() == null) {
      counting().forEach(EvidenceVersion::giveBack);
    }
    judge(DocumentState.RETURNED, remark);
  }

  /** An auditor looked at it on site and took no copy (R33; domain 8.6 row 3). */
  public void inspected(Inspection seen) {
    if (said() != DocumentState.ON_SITE) {
      throw new OutOfOrder("document.notOnSite", code());
    }
    inspection = seen;
  }

  /**
   * Where it stands; what was handed in is held back until all of it was scanned and looked into.
   */
  public DocumentState state() {
    return said() == DocumentState.SUBMITTED ? files().standing().orElse(said()) : said();
  }

  /** SHA-256 of what was handed in: files, records, what was written; null for none of them. */
  public @Nullable String contentSha256() {
    return files().sha256().orElseGet(this::saidSha256);
  }

  /** What an auditor saw on site, or null. */
  public @Nullable Inspection inspection() {
    return inspection;
  }

  /** Every version handed in, oldest first. */
  public List<EvidenceVersion> versions() {
    return List.copyOf(versions);
  }

  /** The versions that count side by side, in the order of their pieces. */
  public List<EvidenceVersion> counting() {
    return files().counting();
  }

  DocumentFiles files() {
    return new DocumentFiles(versions);
  }

  /** Those of them that may be opened: never an earlier version in the place of one. */
  public List<EvidenceVersion> opens() {
    return files().opens();
  }
}
