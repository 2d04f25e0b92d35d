package jp.akashi.audit;

import jp.akashi.refusal.InvalidInput;

/**
 * What the lead auditor concludes.
 *
 * @param summary course and result of the audit
 * @param recommendation for the decision; it decides nothing
 */
public record Conclusion(String summary, String recommendation) {

  void check() {
    new InvalidInput.Check()
        .text(summary, "summary", 8000)
        .text(recommendation, "recommendation", 2000)
        .orRefuse();
  }
}
