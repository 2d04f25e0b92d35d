package jp.akashi.certificate;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import jp.akashi.calendar.JapaneseTime;

/**
 * Who does something to a certificate, and when.
 *
 * @param by sign-in name, or the engine's
 */
@Embeddable
public record Deed(String by, Instant at) {

  /** The day it takes effect, in Japan. */
  public LocalDate day() {
    return JapaneseTime.dateOf(at);
  }
}
