package jp.akashi.notice;

/** Why a mail has not gone out. */
public enum MailTrouble {
  /** Nobody knows where the addressee is reached. */
  NO_ADDRESS(true, false),
  /** The mail server does not answer, or not in time, or broke off. */
  UNREACHABLE(false, true),
  /** There is no encrypted connection to it, or its certificate is not trusted. */
  NOT_SECURE(false, true),
  /** It does not let us sign in. */
  SIGN_IN(false, true),
  /** It does not take the mail now. */
  NOT_NOW(false, false),
  /** It says that there is no such address. */
  REFUSED(true, false),
  /** Akashi was started without a mail server while the mail waited. */
  OFF(true, false);

  private final boolean isFinal;
  private final boolean everyMail;

  MailTrouble(boolean isFinal, boolean everyMail) {
    this.isFinal = isFinal;
    this.everyMail = everyMail;
  }

  /** Whether trying again would change nothing. */
  boolean isFinal() {
    return isFinal;
  }

  /** Whether other mails would fare no better now. */
  boolean isOfEveryMail() {
    return everyMail;
  }
}
