package jp.akashi.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the sealed bytes of a file lie. */
public enum EvidencePlace {
  /** The directory {@code AKASHI_EVIDENCE_DIR} of the server. */
  DISK,

  /** The bucket {@code AKASHI_S3_BUCKET}. */
  S3;

  /** The place that settings and commands call so: {@code disk} or {@code s3}. */
  static Optional<EvidencePlace> said(String word) {
    return Stream.of(values()).filter(place -> place.word().equals(word)).findFirst();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  EvidencePlace other() {
    return this == DISK ? S3 : DISK;
  }
}
