package jp.akashi.review;

/**
 * What every auditor is asked about the applicant before and after an audit. The set follows what a
 * Japanese body publishes for its own auditors (domain 5.4); the wording is ours.
 */
public enum TieQuestion {
  /** 親族関係: a relative is an officer or employee. */
  KINSHIP,
  /** 在籍・出向: employed by or seconded to the applicant within two years. */
  EMPLOYMENT,
  /** 助言・コンサルティング: consulted for the applicant within two years. */
  CONSULTING,
  /** 出資・債権債務: shareholder, investor, creditor or debtor. */
  HOLDING,
  /** その他の経済的利益: any other economic benefit. */
  BENEFIT
}
