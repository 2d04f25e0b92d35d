package jp.akashi.recheck;

/** Where a re-check campaign stands. */
public enum CampaignState {
  OPEN,
  /** Every certification is settled, and the certification manager closed it. */
  CLOSED,
  /** The campaign of a younger edition took its place. */
  SUPERSEDED
}
