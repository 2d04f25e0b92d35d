package jp.akashi.web.review;

import java.util.List;
import java.util.Set;
import jp.akashi.review.Basis;
import jp.akashi.review.Evidence;
import jp.akashi.review.Judgement;
import jp.akashi.review.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A judgement as it is sent; see {@link Judgement}. What is left out is not said.
 *
 * @param basis null for documents
 */
public record JudgementForm(
    @Nullable Basis basis,
    Verdict verdict,
    @Nullable String grade,
    String reason,
    @Nullable Set<Integer> means,
    @Nullable List<Evidence> evidence,
    @Nullable Boolean equivalentAccepted,
    @Nullable Boolean lookOnSite) {

  Judgement judgement() {
    return new Judgement(
        basis == null ? Basis.DOCUMENTS : basis,
        verdict,
        grade,
        reason,
        means,
        evidence,
        equivalentAccepted,
        Boolean.TRUE.equals(lookOnSite));
  }
}
