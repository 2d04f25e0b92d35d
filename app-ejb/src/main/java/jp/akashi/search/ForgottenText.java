package jp.akashi.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That the text of a required document of a case is never searched again. */
@Entity
@Table(name = "search_forgotten")
public final class ForgottenText {

  @Id
  @Column(name = "document_id")
  private Long documentId;

  @Column(name = "forgotten_at", nullable = false)
  private Instant at;

  protected ForgottenText() {}

  ForgottenText(long documentId, Instant at) {
    this.documentId = documentId;
    this.at = at;
  }
}
