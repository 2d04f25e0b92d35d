package jp.akashi.review;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A judgement as it is shown; see {@link ItemJudgement} for its parts. */
public record JudgementView(
    int round,
    Basis basis,
    Verdict verdict,
    @Nullable String grade,
    String reason,
    Set<Integer> means,
    List<Evidence> evidence,
    @Nullable Boolean equivalentAccepted,
    boolean lookOnSite,
    String judgedBy,
    Instant judgedAt) {

  static JudgementView of(ItemJudgement j) {
    return new JudgementView(
        j.round(),
        j.basis(),
        j.verdict(),
        j.grade(),
        j.reason(),
        j.means(),
        j.evidence(),
        j.equivalentAccepted(),
        j.looksOnSite(),
        j.judgedBy(),
        j.judgedAt());
  }
}
