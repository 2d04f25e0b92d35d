package jp.akashi.review;

import java.time.LocalDate;
import jp.akashi.applicant.CorporateNumber;
import jp.akashi.refusal.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of advice given.
 *
 * @param username who advised
 * @param corporateNumber the company, registered here or not
 * @param from first day, in Japan
 * @param until last day, in Japan, or null while it goes on
 * @param subject what it was about, never the contents of managed information
 */
public record AdviceForm(
    String username,
    String corporateNumber,
    LocalDate from,
    @Nullable LocalDate until,
    String subject) {

  /**
   * Refuses what cannot be recorded.
   *
   * @throws InvalidInput naming the fields
   */
  void check() {
    boolean numbered = corporateNumber != null && CorporateNumber.isValid(corporateNumber);
    new InvalidInput.Check()
        .text(username, "username", 100)
        .that(numbered, "corporateNumber", "corporateNumber.checkDigit")
        .that(from != null, "from", "required")
        .that(until == null || from == null || !until.isBefore(from), "until", "period.reversed")
        .text(subject, "subject", 500)
        .orRefuse();
  }
}
