package jp.akashi.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.akashi.setting.Environment;
import org.jspecify.annotations.Nullable;

/**
 * The places this server knows: one takes new files in, in the others earlier files still lie. The
 * disk is always one of them; S3 is not touched before a file has to do with it.
 */
final class EvidencePlaces {

  static final String STORE = "AKASHI_EVIDENCE_STORE";
  static final String DIRECTORY = "AKASHI_EVIDENCE_DIR";

  private final EvidencePlace current;
  private final Path directory;
  private final @Nullable S3Settings s3;
  private final Map<EvidencePlace, SealedFiles> opened = new EnumMap<>(EvidencePlace.class);

  private EvidencePlaces(EvidencePlace current, Path directory, @Nullable S3Settings s3) {
    this.current = current;
    this.directory = directory;
    this.s3 = s3;
  }

  /**
   * Reads {@code AKASHI_EVIDENCE_STORE} ({@code disk}, which it is where it is not set, or {@code
   * s3}), {@code AKASHI_EVIDENCE_DIR} and the {@link S3Settings}.
   *
   * @throws IllegalStateException naming the variable that is missing or unusable
   */
  static EvidencePlaces of(Map<String, String> environment) {
    Environment set = new Environment(environment);
    EvidencePlace current = current(set.text(STORE));
    String directory = set.needed(DIRECTORY);
    boolean needed = current == EvidencePlace.S3 || S3Settings.areIn(environment);
    S3Settings s3 = needed ? S3Settings.of(environment) : null;
    return new EvidencePlaces(current, Path.of(directory), s3);
  }

  private static EvidencePlace current(@Nullable String said) {
    return said == null
        ? EvidencePlace.DISK
        : EvidencePlace.said(said)
            .orElseThrow(
                () -> new IllegalStateException(STORE + " must be disk or s3, not " + said));
  }

  /** The one that takes new files in. */
  SealedFiles current() {
    return at(current);
  }

  /** The named one and then the others: whatever the record says, a file may just be moved. */
  List<EvidencePlace> from(EvidencePlace first) {
    return Stream.concat(Stream.of(first), known().filter(place -> place != first)).toList();
  }

  private Stream<EvidencePlace> known() {
    return Stream.of(EvidencePlace.values())
        .filter(place -> place == EvidencePlace.DISK || s3 != null);
  }

  /** All of them. */
  List<SealedFiles> all() {
    return known().map(this::at).toList();
  }

  /**
   * A place.
   *
   * @throws IllegalStateException if it is S3 and this server is not told which
   */
  synchronized SealedFiles at(EvidencePlace place) {
    return opened.computeIfAbsent(place, this::open);
  }

  private SealedFiles open(EvidencePlace place) {
    try {
      return place == EvidencePlace.DISK ? new LocalFiles(directory) : s3();
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
  }

  /**
   * Refuses to go on without a place.
   *
   * @throws IllegalStateException naming the variable that is missing
   */
  void refuseUnknown(EvidencePlace used) {
    if (known().noneMatch(place -> place == used)) {
      throw new IllegalStateException(
          "Evidence in S3 is asked for, but the environment variable "
              + S3Settings.BUCKET
              + " is not set");
    }
  }

  private SealedFiles s3() {
    refuseUnknown(EvidencePlace.S3);
    return new S3Files(S3Bucket.of(Objects.requireNonNull(s3)));
  }
}
