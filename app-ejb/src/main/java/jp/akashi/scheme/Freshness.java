package jp.akashi.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.Period;

/**
 * How old a required document may be when it is submitted.
 *
 * @param greatestAge by the calendar, the end of a shorter month being its last day
 * @param measured from which date
 */
@Embeddable
public record Freshness(
    @Column(name = "freshness") Period greatestAge,
    @Column(name = "freshness_measured") @Enumerated(EnumType.STRING) FreshnessMeasure measured) {

  /** The last day, in Japan, on which a document of that date may be submitted. */
  public LocalDate lastDayOfUse(LocalDate measuredDate) {
    return measuredDate.plus(greatestAge);
  }

  public boolean isTooOld(LocalDate measuredDate, LocalDate submitted) {
    return submitted.isAfter(lastDayOfUse(measuredDate));
  }
}
