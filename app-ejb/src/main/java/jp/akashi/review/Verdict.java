package jp.akashi.review;

/** What the auditor finds of an obligation item. */
public enum Verdict {
  /** 適合: the item is met. */
  CONFORMING,
  /** 観察: the item is met; the remark is no nonconformity. */
  OBSERVATION,
  /** 不適合: the item is not met. */
  NONCONFORMING,
  /** 対象外: the item does not apply, and the auditor verified the fact behind it (R06). */
  NOT_APPLICABLE,
  /** 現地で確認: documents alone do not tell; the item still has to be judged on site. */
  ON_SITE;

  /** Whether the item needs no further judgement for a decision (R01). */
  public boolean isFinal() {
    return this != ON_SITE;
  }

  /** Whether the item is met. */
  public boolean isMet() {
    return this == CONFORMING || this == OBSERVATION;
  }
}
