package jp.akashi.recheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Period;
import java.util.Map;
import jp.akashi.setting.Environment;

/**
 * How long the body gives itself for re-checks where the edition has no clock for it, as its
 * administrator has set it up.
 *
 * @param within from the day the edition applies, or from the certification if that is later
 */
public record RecheckSetting(Period within) {

  private static final String WITHIN = "AKASHI_RECHECK_WITHIN";

  /** A year (domain M26, inferred). */
  private static final Period USUAL = Period.ofYears(1);

  /**
   * Reads the environment.
   *
   * @throws java.time.format.DateTimeParseException if the length is not of the form P1Y
   * @throws IllegalStateException if it is no time at all
   */
  public static RecheckSetting of(Map<String, String> environment) {
    String within = new Environment(environment).text(WITHIN);
    Period period = within == null ? USUAL : Period.parse(within);
    if (period.isNegative() || period.isZero()) {
      throw new IllegalStateException(WITHIN + " is no time: " + within);
    }
    return new RecheckSetting(period);
  }

  /** The setting for injection. */
  @ApplicationScoped
  public static class Producer {

    @Produces
    RecheckSetting setting() {
      return RecheckSetting.of(System.getenv());
    }
  }
}
