package jp.akashi.evidence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MappedSuperclass;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Written;
import jp.akashi.paper.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * What was written of a required document on screen, and the records of its case that it consists
 * of: a statement, what was filled in on a form, the digest of records. A file takes the place of
 * none of it but the statement.
 */
@MappedSuperclass
public abstract class WrittenDocument extends JudgedDocument {

  /** How a statement is called among what was written; no field of a form is called so. */
  static final String STATEMENT = "(statement)";

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

  protected WrittenDocument() {}

  WrittenDocument(ApplicationNumber number, String code, String by, Instant at) {
    super(number, code, by, at);
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
        said() == DocumentState.RETURNED ? DocumentState.RETURNED : DocumentState.AWAITED;
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
    if (said() == DocumentState.AWAITED || news && said() == DocumentState.ACCEPTED) {
      judge(DocumentState.SUBMITTED, comment());
    }
    record = recordSha256;
  }

  /** What was stated is not said any more. */
  void stateNothing() {
    statement = null;
    writing.become(written());
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

  /** SHA-256 of records and of what was written; null where there is neither. */
  @Nullable String saidSha256() {
    if (record == null || writing.sha256() == null) {
      return record == null ? writing.sha256() : record;
    }
    return Fingerprint.of((record + writing.sha256()).getBytes(StandardCharsets.UTF_8));
  }

  /** Whether it was handed in as records of the case alone: it is corrected by writing these. */
  public boolean isOfRecords() {
    return record != null && writing.sha256() == null;
  }
}
