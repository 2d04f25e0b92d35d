package jp.akashi.recheck;

import java.util.Map;

/**
 * How far a campaign is, in certifications.
 *
 * @param open nobody has checked them yet
 * @param nonconforming to be corrected and checked again
 * @param overdue those of the two whose last day is over
 */
public record Progress(long open, long nonconforming, long conforming, long dropped, long overdue) {

  static Progress of(Map<RecheckState, Long> counts, long overdue) {
    return new Progress(
        counts.getOrDefault(RecheckState.OPEN, 0L),
        counts.getOrDefault(RecheckState.NONCONFORMING, 0L),
        counts.getOrDefault(RecheckState.CONFORMING, 0L),
        counts.getOrDefault(RecheckState.DROPPED, 0L),
        overdue);
  }

  public long total() {
    return unsettled() + settled();
  }

  public long settled() {
    return conforming + dropped;
  }

  public long unsettled() {
    return open + nonconforming;
  }
}
