package jp.akashi.recheck;

import jp.akashi.certificate.CertificateState;

/** Why a certification needs no re-check any more. */
public enum DropReason {
  WITHDRAWN,
  RETURNED,
  EXPIRED,
  /** A younger edition came into force and is checked against instead. */
  NEWER_EDITION;

  /**
   * The reason that an ended certification gives.
   *
   * @throws IllegalArgumentException if it has not ended
   */
  static DropReason of(CertificateState ended) {
    return switch (ended) {
      case WITHDRAWN -> WITHDRAWN;
      case RETURNED -> RETURNED;
      case EXPIRED -> EXPIRED;
      default -> throw new IllegalArgumentException("Not ended: " + ended);
    };
  }
}
