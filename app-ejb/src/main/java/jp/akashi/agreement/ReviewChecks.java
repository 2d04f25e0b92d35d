package jp.akashi.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jp.akashi.refusal.InvalidInput;

/**
 * What an application review looks at (ISO/IEC 17065 7.3; document B04 of the edition).
 *
 * @param competence the body has people competent for the scope
 * @param capacity and the time for it
 * @param impartiality nothing ties the body to the applicant
 * @param scopeClear sites and scope are stated so that they can be audited
 */
@Embeddable
public record ReviewChecks(
    @Column(name = "competence") boolean competence,
    @Column(name = "capacity") boolean capacity,
    @Column(name = "impartiality") boolean impartiality,
    @Column(name = "scope_clear") boolean scopeClear) {

  /**
   * Only a case that passes all four may be taken on.
   *
   * @throws InvalidInput naming every check that fails
   */
  void refuseUnlessAllHold() {
    new InvalidInput.Check()
        .that(competence, "competence", "agreement.checkFails")
        .that(capacity, "capacity", "agreement.checkFails")
        .that(impartiality, "impartiality", "agreement.checkFails")
        .that(scopeClear, "scopeClear", "agreement.checkFails")
        .orRefuse();
  }
}
