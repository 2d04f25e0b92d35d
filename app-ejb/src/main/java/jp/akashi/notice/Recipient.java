package jp.akashi.notice;

/** Whom a notice is for. */
public record Recipient(String value) {

  /** Everybody who acts for the company with this corporate number. */
  public static Recipient company(String corporateNumber) {
    return new Recipient("company/" + corporateNumber);
  }

  /** Everybody who holds the role. */
  public static Recipient role(String role) {
    return new Recipient("role/" + role);
  }

  /** One person, by sign-in name. */
  public static Recipient person(String username) {
    return new Recipient("person/" + username);
  }
}
