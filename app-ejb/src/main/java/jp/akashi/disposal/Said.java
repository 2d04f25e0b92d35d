package jp.akashi.disposal;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import jp.akashi.refusal.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Who did something here, when, and why.
 *
 * @param by sign-in name
 * @param reasons in their words, never blank
 */
@Embeddable
public record Said(String by, Instant at, String reasons) {

  private static final int LONGEST = 2000;

  /**
   * @throws InvalidInput if no reasons are given, or more than 2000 characters
   */
  static void check(@Nullable String reasons) {
    new InvalidInput.Check().text(reasons, "reasons", LONGEST).orRefuse();
  }
}
