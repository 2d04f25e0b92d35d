package jp.akashi.notice;

import java.util.Optional;

/** Whom a notice is for. */
public record Recipient(String value) {

  private static final String COMPANY = "company/";
  private static final String ROLE = "role/";
  private static final String PERSON = "person/";

  /** Everybody who acts for the company with this corporate number. */
  public static Recipient company(String corporateNumber) {
    return new Recipient(COMPANY + corporateNumber);
  }

  /** Everybody who holds the role. */
  public static Recipient role(String role) {
    return new Recipient(ROLE + role);
  }

  /** One person, by sign-in name. */
  public static Recipient person(String username) {
    return new Recipient(PERSON + username);
  }

  /** Corporate number, if it is a company. */
  public Optional<String> company() {
    return after(COMPANY);
  }

  /** The role, if it is everybody who holds one. */
  public Optional<String> role() {
    return after(ROLE);
  }

  /** Sign-in name, if it is one person. */
  public Optional<String> person() {
    return after(PERSON);
  }

  private Optional<String> after(String kind) {
    return value.startsWith(kind) ? Optional.of(value.substring(kind.length())) : Optional.empty();
  }
}
