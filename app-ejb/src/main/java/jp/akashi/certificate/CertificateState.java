package jp.akashi.certificate;

/** Where a certification stands (domain 8.3). */
public enum CertificateState {
  VALID,
  CHANGE_UNDER_REVIEW,
  CORRECTION_DEMANDED,
  SUSPENDED,
  WITHDRAWN,
  RETURNED,
  EXPIRED
}
