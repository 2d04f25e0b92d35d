package jp.akashi.notice;

/** What became of a mail. */
public enum MailState {
  /** To be sent, for the first time or again. */
  WAITING,
  /** Taken by the mail server. */
  SENT,
  /** Not sent; somebody may have it tried again. */
  GIVEN_UP
}
