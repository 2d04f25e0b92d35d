package jp.akashi.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import jp.akashi.refusal.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What the audit costs (document B05 of the edition).
 *
 * @param personDays time of the whole audit in person-days of eight hours
 * @param basis how the days were computed and why anything deviates from the edition's rule
 * @param fee in yen, consumption tax included
 */
@Embeddable
public record Quotation(
    @Column(name = "person_days") @Nullable BigDecimal personDays,
    @Column(name = "basis") @Nullable String basis,
    @Column(name = "fee") @Nullable Long fee) {

  private static final BigDecimal MOST_DAYS = new BigDecimal("999");

  /**
   * @throws InvalidInput naming every field that is missing or out of bounds
   */
  void checkComplete() {
    new InvalidInput.Check()
        .that(personDays != null, "personDays", "required")
        .that(personDays == null || inBounds(personDays), "personDays", "agreement.personDays")
        .text(basis, "basis", 2000)
        .that(fee != null, "fee", "required")
        .that(fee == null || fee >= 0 && fee < 1_000_000_000L, "fee", "agreement.fee")
        .orRefuse();
  }

  private static boolean inBounds(BigDecimal days) {
    return days.signum() > 0 && days.compareTo(MOST_DAYS) < 0;
  }

  /** Days without needless zeros, such as {@code 2.5}. */
  public String days() {
    return personDays == null ? "" : personDays.stripTrailingZeros().toPlainString();
  }
}
