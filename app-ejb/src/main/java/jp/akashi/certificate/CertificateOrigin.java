package jp.akashi.certificate;

/** Where a certificate on record comes from. */
public enum CertificateOrigin {
  /** Issued here: its case and its PDF are on record. */
  ISSUED,
  /** Issued by the body before it used this system, and taken over: there is no PDF of ours. */
  TAKEN_OVER
}
