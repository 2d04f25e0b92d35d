package jp.akashi.decision;

/** What the technical reviewer recommends (domain M12). */
public enum Recommendation {
  /** Certify. */
  GRANT,
  /** Do not certify. */
  REFUSE,
  /** Look again on site before anybody decides (R21). */
  SEND_BACK
}
