package jp.akashi.certificate;

/**
 * Where a certification stands (domain 8.3). The record decides: an act that would leave this graph
 * is refused.
 */
public enum CertificateState {
  VALID,
  CHANGE_UNDER_REVIEW,
  CORRECTION_DEMANDED,
  SUSPENDED,
  WITHDRAWN,
  RETURNED,
  EXPIRED;

  /** Whether the certification is over for good. */
  public boolean isEnded() {
    return this == WITHDRAWN || this == RETURNED || this == EXPIRED;
  }

  /** Whether the holder may refer to the certification. */
  public boolean isInForce() {
    return !isEnded() && this != SUSPENDED;
  }

  /** Whether the certification may go from this state to the other. */
  public boolean mayBecome(CertificateState next) {
    return switch (next) {
      case VALID -> this == CHANGE_UNDER_REVIEW || this == CORRECTION_DEMANDED || this == SUSPENDED;
      case CHANGE_UNDER_REVIEW, CORRECTION_DEMANDED -> this == VALID;
      case SUSPENDED -> isInForce();
      case WITHDRAWN, RETURNED, EXPIRED -> !isEnded();
    };
  }
}
