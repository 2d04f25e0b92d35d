package jp.akashi.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.LocalDate;
import java.util.Map;
import jp.akashi.setting.Environment;
import org.jspecify.annotations.Nullable;

/**
 * The body's own accreditation (認定, Act articles 68, 69) as its administrator has set it up. After
 * a lapse or revocation the day is set back, and nothing is issued any more (article 79; R14).
 *
 * @param validUntil last day in Japan, or null where nobody has said
 */
public record Accreditation(@Nullable LocalDate validUntil) {

  private static final String UNTIL = "AKASHI_ACCREDITED_UNTIL";

  /**
   * Reads the environment.
   *
   * @throws java.time.format.DateTimeParseException if the day is not of the form 2029-03-31
   */
  public static Accreditation of(Map<String, String> environment) {
    String until = new Environment(environment).text(UNTIL);
    return new Accreditation(until == null ? null : LocalDate.parse(until));
  }

  /** Whether it holds on a day; an accreditation of unknown term does not. */
  public boolean holdsOn(LocalDate day) {
    LocalDate until = validUntil;
    return until != null && !day.isAfter(until);
  }

  /** The accreditation for injection. */
  @ApplicationScoped
  public static class Producer {

    @Produces
    Accreditation accreditation() {
      return Accreditation.of(System.getenv());
    }
  }
}
