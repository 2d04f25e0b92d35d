package jp.akashi.recheck;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * Number of a re-check campaign, such as {@code RC-2031-0003}: the calendar year (JST) in which it
 * was started and a running number.
 *
 * @param value never null, always of that form
 */
@Embeddable
public record CampaignNumber(@Column(name = "campaign_number") String value)
    implements Serializable {

  private static final Pattern FORM = Pattern.compile("RC-\\d{4}-\\d{4,7}");

  /**
   * @throws IllegalArgumentException if the value is not of the form RC-2031-0003
   */
  public CampaignNumber {
    if (value == null || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a campaign number: " + value);
    }
  }

  static CampaignNumber of(int year, long running) {
    return new CampaignNumber("RC-%d-%04d".formatted(year, running));
  }

  /** What the journal and notices call it. */
  String subject() {
    return value;
  }

  @Override
  public String toString() {
    return value;
  }
}
