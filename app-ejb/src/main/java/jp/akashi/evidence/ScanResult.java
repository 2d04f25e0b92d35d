package jp.akashi.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the scanner said of a file.
 *
 * @param signature name of what was found, or null
 * @param scannedWith the scanner and its signatures as it names them itself, such as {@code ClamAV
 *     1.4.6/27500/…}; null where none was asked
 * @param at when it said so, UTC
 */
@Embeddable
public record ScanResult(
    @Enumerated(EnumType.STRING) @Column(name = "scan", nullable = false) ScanOutcome outcome,
    @Column(name = "scan_signature") @Nullable String signature,
    @Column(name = "scanned_with") @Nullable String scannedWith,
    @Column(name = "scanned_at", nullable = false) Instant at) {

  /** Whether people may open the file. */
  public boolean isCleared() {
    return outcome == ScanOutcome.CLEAN || outcome == ScanOutcome.NOT_SCANNED;
  }

  /** Whether it was not found out what is in the file because there is too much in it. */
  boolean isTooMuch() {
    return signature != null && signature.startsWith("Heuristics.Limits.");
  }

  /**
   * The same as a file waits with it: nothing was found in it that would be a reason to remove it.
   */
  ScanResult waiting() {
    return new ScanResult(ScanOutcome.QUARANTINED, signature, scannedWith, at);
  }

  /** The same in one line, for the journal. */
  String said() {
    return Stream.of(outcome.name(), signature, scannedWith)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  /**
   * Whether the scanner had nothing but signatures for trials: its own name carries no number of
   * the official ones.
   */
  public boolean isTrial() {
    return scannedWith != null && !scannedWith.contains("/");
  }
}
