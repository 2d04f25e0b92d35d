package jp.akashi.review;

import java.util.List;
import jp.akashi.scheme.ObligationItem;
import jp.akashi.scheme.Truth;
import jp.akashi.selfcheck.ItemAnswer;
import jp.akashi.selfcheck.MeansChoice;
import org.jspecify.annotations.Nullable;

/**
 * An obligation item on the bench of the document review.
 *
 * @param applies what the conditions of the edition say of this applicant: FALSE proposes "not
 *     applicable", which the auditor confirms (R06)
 * @param judgement the one that counts, or null while the item is unjudged
 * @param byTied whether that judgement is by somebody tied to the applicant (EXC-07)
 * @param questions how many questions about it are not answered
 * @param claim what the applicant said in the self-check, or null
 * @param notPrepared codes of documents about it that were not prepared
 * @param proposedGrade grade proposed because a document was not prepared (R34), or null
 */
public record BenchItem(
    ObligationItem item,
    Truth applies,
    @Nullable JudgementView judgement,
    boolean byTied,
    long questions,
    @Nullable ItemAnswer claim,
    List<String> notPrepared,
    @Nullable String proposedGrade) {

  /** For {@code If-Match}: 0 while the item is unjudged. */
  public int round() {
    return judgement == null ? 0 : judgement.round();
  }

  /** Whether the applicant replaces a means by an equivalent that has to be judged (R07). */
  public boolean usesEquivalent() {
    return claim != null && !claim.chosen(MeansChoice.EQUIVALENT).isEmpty();
  }

  /** What still keeps the review from ending. */
  public boolean isOpen() {
    return judgement == null || byTied;
  }
}
