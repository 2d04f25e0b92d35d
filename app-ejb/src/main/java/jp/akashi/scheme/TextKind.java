package jp.akashi.scheme;

/** What a text of the edition belongs to. */
public enum TextKind {
  /** The certificate, its verification, the register and provenance labels. */
  CERTIFICATE,
  /** A clause of the certification agreement. */
  AGREEMENT,
  /** A letter to a party. */
  LETTER,
  /** An e-mail to a party. */
  E_MAIL,
  /** A part that letters and e-mails include. */
  PARTIAL;

  /** Whether it is sent to a party. */
  public boolean isNotice() {
    return this == LETTER || this == E_MAIL;
  }
}
