package jp.akashi.evidence;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.EarlierForm;
import jp.akashi.application.Written;
import jp.akashi.paper.Fingerprint;
import jp.akashi.refusal.OutOfOrder;
import org.jspecify.annotations.Nullable;

/**
 * A required document (作成が求められる文書) of one case and its life. What the document is, the edition
 * says; here stands what the applicant answered and what the reception desk made of it.
 */
@Entity
@Table(name = "case_document")
public class CaseDocument {

  /** How a statement is called among what was written; no field of a form is called so. */
  static final String STATEMENT = "(statement)";

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

  @Column(name = "statement")
  private @Nullable String statement;

  /** What was filled in, by name of the field within the form. */
  @ElementCollection
  @CollectionTable(name = "form_answer", joinColumns = @JoinColumn(name = "document_id"))
  @MapKeyColumn(name = "field")
  @Column(name = "said")
  private Map<String, String> filled = new HashMap<>();

  @Embedded private Writing writing = Writing.none();

  /**
   * SHA-256 of the records that it consists of, or that are a part of it, as they were handed in.
   */
  @Column(name = "record_sha256")
  private @Nullable String record;

  @Embedded private @Nullable Inspection inspection;

  @Embedded private @Nullable EarlierForm earlier;

  /** Whether what its files show is compared with the applicant's entry. */
  @Column(name = "compared", nullable = false)
  private boolean compared;

  @Column(name = "answered_by", nullable = false)
  private String answeredBy;

  @Column(name = "answered_at", nullable = false)
  private Instant answeredAt;

  @OneToMany(mappedBy = "document", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  private List<EvidenceVersion> versions = new ArrayList<>();

  @Version private int version;

  protected CaseDocument() {}

  public CaseDocument(ApplicationNumber number, String code, String by, Instant at) {
    this.number = number;
    this.code = code;
    this.answeredBy = by;
    this.answeredAt = at;
  }

  /** Another file of the company is handed in: a new version, the earlier ones stay. */
  public EvidenceVersion handIn(ReceivedFile file, long companyId, String by, Instant at) {
    compared = file.compared();
    EvidenceVersion next = new EvidenceVersion(this, companyId, file, by, at);
    versions.add(next);
    statement = null;
    writing.become(written());
    answer(DocumentState.SUBMITTED, null, by, at);
    return next;
  }

  /** A form of the edition is filled in on screen. */
  public void state(String text, String by, Instant at) {
    answer(DocumentState.SUBMITTED, null, by, at);
    statement = text;
    writing.become(written());
  }

  /**
   * A form is filled in field by field, finished or not.
   *
   * @param before names of what was filled in on the fields that the form has; what was said on
   *     others stays aside
   * @param now everything filled in on them, by name
   * @param complete whether it counts as it is
   */
  void fill(Set<String> before, Map<String, String> now, boolean complete, Written by) {
    DocumentState unfinished =
        state == DocumentState.RETURNED ? DocumentState.RETURNED : DocumentState.AWAITED;
    answer(complete ? DocumentState.SUBMITTED : unfinished, null, by.by(), by.at());
    filled.keySet().removeAll(before);
    filled.putAll(now);
    writing.become(written());
  }

  /** Nothing that was written on it on screen can be read any more; its digest stays. */
  void forget(Destruction done) {
    writing.destroy(done);
    statement = null;
    filled.clear();
  }

  /** A form that consists of records is handed in with the application, as they were written. */
  void handIn(String recordSha256, Written written) {
    answer(DocumentState.SUBMITTED, null, written.by(), written.at());
    record = recordSha256;
  }

  /**
   * What was filled in is handed in with the application, and with records that are a part of its
   * form. What the body took is looked at again if these say something else.
   */
  void handIn(String recordSha256) {
    boolean news = record != null && !record.equals(recordSha256);
    if (state == DocumentState.AWAITED || news && state == DocumentState.ACCEPTED) {
      state = DocumentState.SUBMITTED;
    }
    record = recordSha256;
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
  }

  /**
   * The applicant takes back what was said; files handed in stay as versions.
   *
   * @throws OutOfOrder if an auditor looked at it on site by now
   */
  public void reopen(String by, Instant at) {
    refuseInspected();
    answer(DocumentState.AWAITED, null, by, at);
  }

  /** What an auditor saw is the body's record: the applicant adds to it, and takes nothing back. */
  private void refuseInspected() {
    if (inspection != null) {
      throw new OutOfOrder("document.inspected", code);
    }
  }

  private void answer(DocumentState next, @Nullable String why, String by, Instant at) {
    if (state == DocumentState.ACCEPTED && next != DocumentState.SUBMITTED) {
      throw new OutOfOrder("document.accepted", code);
    }
    state = next;
    reason = why;
    earlier = null;
    answeredBy = by;
    answeredAt = at;
  }

  /** The case went over to another form; an answer keeps the first form it was given on. */
  void carry(EarlierForm form) {
    earlier = earlier == null ? form : new EarlierForm(earlier.edition(), form.aside());
  }

  /** The applicant looked at it again under the present form and lets it stand. */
  void confirm() {
    earlier = null;
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
    boolean asItStands = state == DocumentState.RETURNED && isOfRecords();
    if (!state.isAnswered() && !asItStands) {
      throw new OutOfOrder("document.nothingToJudge", code);
    }
    state().refuseUnchecked(code);
    comment = null;
    if (state == DocumentState.SUBMITTED || asItStands) {
      state = DocumentState.ACCEPTED;
    }
  }

  /** The reception desk asks for correction of this document. */
  public void giveBack(String remark) {
    if (state().isHandedIn() && statement == null) {
      latest().ifPresent(EvidenceVersion::giveBack);
    }
    comment = remark;
    state = DocumentState.RETURNED;
  }

  /** An auditor looked at it on site and took no copy (R33; domain 8.6 row 3). */
  public void inspected(Inspection seen) {
    if (state != DocumentState.ON_SITE) {
      throw new OutOfOrder("document.notOnSite", code);
    }
    inspection = seen;
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

  /** Where it stands; what was handed in is held back until it was scanned and looked into. */
  public DocumentState state() {
    return state == DocumentState.SUBMITTED
        ? latest().map(EvidenceVersion::standing).orElse(state)
        : state;
  }

  /** Why it was not prepared, is shown on site only or does not apply; null otherwise. */
  public @Nullable String reason() {
    return reason;
  }

  /** What the reception desk asks to correct, or null. */
  public @Nullable String comment() {
    return comment;
  }

  /** What was written on screen, or null. */
  public @Nullable String statement() {
    return statement;
  }

  /** What was filled in, by name of the field within the form. */
  public Map<String, String> filled() {
    return Map.copyOf(filled);
  }

  /** Everything written on it on screen, by name. */
  SortedMap<String, String> written() {
    SortedMap<String, String> written = new TreeMap<>(filled);
    if (statement != null) {
      written.put(STATEMENT, statement);
    }
    return written;
  }

  /** Whether something was written on it on screen that can be read. */
  public boolean isWritten() {
    return !written().isEmpty();
  }

  /** What proves what was written on it on screen. */
  public Writing writing() {
    return writing;
  }

  /** SHA-256 of the records it was handed in with, or null. */
  @Nullable String record() {
    return record;
  }

  /** SHA-256 of what was handed in: a file, records, what was written; null for none of them. */
  public @Nullable String contentSha256() {
    return latest()
        .map(EvidenceVersion::sha256)
        .orElseGet(
            () -> isOfRecords() ? record : record == null ? writing.sha256() : recordsAndWriting());
  }

  private String recordsAndWriting() {
    return Fingerprint.of((record + writing.sha256()).getBytes(StandardCharsets.UTF_8));
  }

  /** Whether it was handed in as records of the case alone: it is corrected by writing these. */
  public boolean isOfRecords() {
    return record != null && writing.sha256() == null;
  }

  /** What an auditor saw on site, or null. */
  public @Nullable Inspection inspection() {
    return inspection;
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

  /** Every version handed in, oldest first. */
  public List<EvidenceVersion> versions() {
    return List.copyOf(versions);
  }

  /** The version that counts. */
  public Optional<EvidenceVersion> latest() {
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
  }

  /** The earlier version that was given back and has the same content, the last of them. */
  Optional<EvidenceVersion> givenBackBefore(EvidenceVersion again) {
    return versions.stream()
        .filter(version -> version != again && version.isGivenBack() && version.isSame(again))
        .reduce((earlier, later) -> later);
  }

  /** The version that counts, once it may be opened: never an earlier one in its place. */
  public Optional<EvidenceVersion> opens() {
    return latest().filter(version -> version.standing() == DocumentState.SUBMITTED);
  }

  /** Counted from 1 with each answer and judgement; scans and looks into files do not count. */
  public int version() {
    return version + 1;
  }
}
