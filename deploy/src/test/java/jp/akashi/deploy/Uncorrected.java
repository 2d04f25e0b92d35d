package jp.akashi.deploy;

import jp.akashi.deploy.demo.Story;

/** A case with a nonconformity that nobody corrected in time. */
public final class Uncorrected {

  private Uncorrected() {}

  /** From the draft until the audit is reported with a major nonconformity of {@code III-3}. */
  public static Story reported(Akashi akashi, Story draft) {
    draft.reviewed().planAgreed().metOnSite().raises("III-3", "major");
    draft.takes("kobayashi", "cases/%s/audit/conclusion");
    Overdue.corrections(akashi, draft.number());
    return draft
        .withReasons("tanaka", "cases/%s/nonconformities/uncorrected")
        .declaredAfter()
        .auditReported();
  }
}
