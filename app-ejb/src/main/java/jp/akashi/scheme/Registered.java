package jp.akashi.scheme;

/** What a register says of a company, as a required document may have to show it. */
public enum Registered {
  /** 法人番号, or the 会社法人等番号 it is made of. */
  CORPORATE_NUMBER,
  /** 商号又は名称. */
  NAME,
  /** 本店又は主たる事務所の所在地. */
  ADDRESS
}
