package jp.akashi.supervision;

import java.time.LocalDate;
import jp.akashi.certificate.CertificateState;
import org.jspecify.annotations.Nullable;

/**
 * What the supervisor looks for.
 *
 * @param text part of holder, reading, certificate number or corporate number
 * @param from first day of certification
 * @param to last day of certification
 * @param asOf the day whose states are wanted
 */
public record Looking(
    @Nullable String text,
    @Nullable String prefecture,
    @Nullable CertificateState state,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    LocalDate asOf) {

  String pattern() {
    String stripped = text == null ? "" : text.strip();
    return "%" + stripped.replaceAll("([!%_])", "!$1") + "%";
  }

  /** For the journal. */
  String inWords() {
    return "text="
        + (text == null ? "" : text)
        + " prefecture="
        + (prefecture == null ? "" : prefecture)
        + " state="
        + state
        + " from="
        + from
        + " to="
        + to
        + " asOf="
        + asOf;
  }
}
