package jp.akashi.web.supervision;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import jp.akashi.certificate.CertificateState;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.supervision.Looking;
import org.jspecify.annotations.Nullable;

/** Reads what the supervisor looks for from the parameters of an address. */
final class LookingFor {

  private final Map<String, String> parameters;
  private final InvalidInput.Check check = new InvalidInput.Check();

  private LookingFor(Map<String, String> parameters) {
    this.parameters = parameters;
  }

  /**
   * @throws InvalidInput naming every parameter that cannot be read
   */
  static Looking in(Map<String, String> parameters, LocalDate today) {
    LookingFor reading = new LookingFor(parameters);
    LocalDate asOf = reading.day("asOf");
    Looking looking =
        new Looking(
            reading.text("q"),
            reading.text("prefecture"),
            reading.state(),
            reading.day("from"),
            reading.day("to"),
            asOf == null ? today : asOf);
    reading.check.orRefuse();
    return looking;
  }

  private @Nullable String text(String name) {
    String value = parameters.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  private @Nullable LocalDate day(String name) {
    String value = text(name);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeParseException malformed) {
      check.that(false, name, "date.form");
      return null;
    }
  }

  private @Nullable CertificateState state() {
    String value = text("state");
    try {
      return value == null ? null : CertificateState.valueOf(value);
    } catch (IllegalArgumentException unknown) {
      check.that(false, "state", "takenOver.state");
      return null;
    }
  }
}
