package jp.akashi.notice;

import org.jspecify.annotations.Nullable;

/** A mail was not taken by the mail server. Says nothing of whom it was for. */
final class MailNotSent extends Exception {

  private static final long serialVersionUID = 1L;
  private final MailTrouble trouble;
  private final @Nullable String answer;

  /**
   * @param answer what the server said, as a code such as {@code 550 5.1.1}, or null
   */
  MailNotSent(MailTrouble trouble, @Nullable String answer) {
    super(answer == null ? trouble.name() : trouble + " " + answer);
    this.trouble = trouble;
    this.answer = answer;
  }

  MailTrouble trouble() {
    return trouble;
  }

  @Nullable String answer() {
    return answer;
  }
}
