package jp.akashi.evidence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import jp.akashi.application.FormCorrections;
import jp.akashi.journal.Change;

/**
 * The texts behind the digests that the journal names of what was written on a document: every one
 * of them, and which of them stood last. They go when the writing is destroyed.
 */
@Entity
@Table(name = "written_texts")
public final class WrittenTexts {

  @Id
  @Column(name = "document_id")
  private Long documentId;

  /** Digest by name. */
  @ElementCollection
  @CollectionTable(name = "written_last", joinColumns = @JoinColumn(name = "document_id"))
  @MapKeyColumn(name = "field")
  @Column(name = "sha256")
  private Map<String, String> last = new HashMap<>();

  /** Text by digest. */
  @ElementCollection
  @CollectionTable(name = "written_text", joinColumns = @JoinColumn(name = "document_id"))
  @MapKeyColumn(name = "sha256")
  @Column(name = "said")
  private Map<String, String> texts = new HashMap<>();

  protected WrittenTexts() {}

  WrittenTexts(long documentId) {
    this.documentId = documentId;
  }

  /**
   * This is written now.
   *
   * @return what that changed, by name, each side a digest
   */
  Map<String, Change> tell(SortedMap<String, String> written, Writing proof) {
    Map<String, String> now = new LinkedHashMap<>();
    written.forEach((name, text) -> now.put(name, kept(text, proof)));
    Map<String, Change> changes = FormCorrections.differences(last, now);
    last.keySet().retainAll(now.keySet());
    last.putAll(now);
    return changes;
  }

  private String kept(String text, Writing proof) {
    String sha256 = proof.digest(text);
    texts.put(sha256, text);
    return sha256;
  }
}
