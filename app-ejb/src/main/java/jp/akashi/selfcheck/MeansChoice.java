package jp.akashi.selfcheck;

/** What the applicant does about one of the means considered appropriate (手段). */
public enum MeansChoice {
  /** As the edition writes it. */
  ADOPTED,
  /** Something else with the same effect, with a reason that an auditor judges (R07). */
  EQUIVALENT,
  /** Not done. */
  NOT_ADOPTED
}
