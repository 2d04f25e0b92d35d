package jp.akashi.deploy.bench;

import java.util.Locale;

/**
 * One figure: ours over the baseline.
 *
 * @param unit what both sides are measured in
 * @param atLeast whether the goal is the least that will do (throughput) or the most (time)
 */
record Ratio(String name, double ours, double baseline, String unit, double goal, boolean atLeast) {

  static Ratio atLeast(double goal, String name, double ours, double baseline, String unit) {
    return new Ratio(name, ours, baseline, unit, goal, true);
  }

  static Ratio atMost(double goal, String name, double ours, double baseline, String unit) {
    return new Ratio(name, ours, baseline, unit, goal, false);
  }

  double value() {
    return ours / baseline;
  }

  boolean isMet() {
    return atLeast ? value() >= goal : value() <= goal;
  }

  /** The line {@code deploy/bench} prints. */
  String line() {
    return "%s ours=%.1f%s baseline=%.1f%s ratio=%.2f goal=%s%.1f"
        .formatted(name, ours, unit, baseline, unit, value(), atLeast ? ">=" : "<=", goal)
        .toLowerCase(Locale.ROOT);
  }
}
