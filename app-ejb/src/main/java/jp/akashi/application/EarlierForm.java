package jp.akashi.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * That an answer was given on the form of an earlier edition than the one its case is on now.
 *
 * @param edition id of the edition whose wording was answered
 * @param aside true: the present form does not ask for it any more and the answer is kept aside;
 *     false: it asks in other words and the applicant has to look again
 */
@Embeddable
public record EarlierForm(
    @Column(name = "answered_on") String edition, @Column(name = "kept_aside") boolean aside) {

  /** Asked by that edition and not by the present one. */
  public static EarlierForm aside(String edition) {
    return new EarlierForm(edition, true);
  }

  /** Answered in the words of that edition. */
  public static EarlierForm reworded(String edition) {
    return new EarlierForm(edition, false);
  }

  /** The same answer, asked for again: to be looked at, as it may be asked in other words. */
  public EarlierForm back() {
    return reworded(edition);
  }
}
