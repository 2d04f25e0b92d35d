package jp.akashi.application;

import java.time.Instant;

/**
 * A paper of a case that was handed out or sealed, without its bytes.
 *
 * @param position running number among the papers of its kind, from 1
 * @param at moment it was made, UTC
 */
public record ShelvedPaper(Kind kind, int position, Instant at) {

  /** What the paper is. */
  public enum Kind {
    /** Receipt of the application, and of every correction after it (受付票). */
    RECEIPT,
    /** The certification agreement as offered, with the signatures it bears (認証契約書). */
    AGREEMENT,
    /** Report of the document review (文書審査報告書). */
    DOCUMENT_REVIEW_REPORT,
    /** Audit plan, each version (審査計画書, B11). */
    AUDIT_PLAN,
    /** Audit report, one for each audit on site (審査報告書, B17). */
    AUDIT_REPORT,
    /** Minutes of the decision, for those who see how the body decides (決定の記録). */
    MINUTES,
    /** The certificate (認証書). */
    CERTIFICATE
  }
}
