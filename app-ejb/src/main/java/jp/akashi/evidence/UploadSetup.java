package jp.akashi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Where files on their way wait, and how long. */
@ApplicationScoped
public class UploadSetup {

  private static final String VARIABLE = "AKASHI_UPLOAD_KEPT";
  private static final Duration DEFAULT = Duration.ofDays(3);

  /** The partial files of this installation, beside its evidence. */
  @Produces
  @Singleton
  PartialFiles partialFiles(EvidenceKeys keys) {
    try {
      Path evidence = EvidenceStoreSetup.directory(EvidencePlaces.DIRECTORY);
      return new PartialFiles(evidence.resolve("uploads"), keys);
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
  }

  /**
   * How long an unfinished upload waits for the rest: {@code AKASHI_UPLOAD_KEPT}, an ISO 8601
   * duration, three days where it is not set.
   */
  static Duration kept() {
    return kept(System.getenv(VARIABLE));
  }

  /**
   * @throws IllegalStateException if the setting is no positive duration
   */
  static Duration kept(@Nullable String setting) {
    if (setting == null || setting.isBlank()) {
      return DEFAULT;
    }
    try {
      Duration kept = Duration.parse(setting);
      if (!kept.isZero() && !kept.isNegative()) {
        return kept;
      }
    } catch (DateTimeParseException unreadable) {
      // said below
    }
    throw new IllegalStateException(VARIABLE + " must be a duration such as P3D, not " + setting);
  }
}
