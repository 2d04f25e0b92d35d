package jp.akashi.scheme;

/** What a decision rule does. */
public enum RuleEffect {
  /** The act is impossible until the expression holds. */
  BLOCK_UNLESS,
  /** When the act is done the expression must hold. */
  REQUIRE,
  /** When the expression holds the act may be chosen. */
  ALLOW,
  /** No finding on that ground alone. */
  NO_FINDING,
  /** Treated as submitted evidence. */
  EQUAL,
  /** Becomes a finding against the item. */
  FINDING
}
