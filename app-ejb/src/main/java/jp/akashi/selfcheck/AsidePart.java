package jp.akashi.selfcheck;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;
import java.util.Set;
import jp.akashi.application.Said;
import org.jspecify.annotations.Nullable;

/**
 * A part of a self-check that the present form has no place for: what was said of a means, or the
 * link to a required document.
 *
 * @param edition the edition it was said on
 * @param subject number of the means or code of the document
 * @param choice what was chosen for the means; null for a document
 * @param reason as in {@link MeansAnswer}
 */
@Embeddable
record AsidePart(
    @Column(name = "answered_on") String edition,
    @Column(name = "subject") String subject,
    @Column(name = "choice") @Nullable String choice,
    @Column(name = "reason") @Nullable String reason) {

  private static final String LINK = "EVIDENCE";

  static AsidePart of(String edition, int means, MeansAnswer said) {
    return new AsidePart(edition, String.valueOf(means), said.choice().name(), said.reason());
  }

  static AsidePart of(String edition, String document) {
    return new AsidePart(edition, document, null, null);
  }

  /**
   * Whether a form has a place for it that is not taken.
   *
   * @param numbers of the means the form has
   * @param documents codes it knows
   * @param answered numbers of means that were answered since
   */
  boolean comesBack(Set<Integer> numbers, Set<String> documents, Set<Integer> answered) {
    if (choice == null) {
      return documents.contains(subject);
    }
    int means = Integer.parseInt(subject);
    return numbers.contains(means) && !answered.contains(means);
  }

  void into(Map<Integer, MeansAnswer> means, Set<String> evidence) {
    if (choice == null) {
      evidence.add(subject);
    } else {
      means.put(Integer.valueOf(subject), new MeansAnswer(MeansChoice.valueOf(choice), reason));
    }
  }

  /** For reading. */
  Said said() {
    return new Said(subject, choice == null ? LINK : choice, reason == null ? "" : reason);
  }
}
