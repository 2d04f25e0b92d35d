package jp.akashi.scheme;

import jakarta.ejb.ApplicationException;

/** The edition has no such row. */
@ApplicationException(rollback = true)
public class NotInEdition extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final EditionId edition;
  private final String what;
  private final String code;

  public NotInEdition(EditionId edition, String what, String code) {
    super("Edition " + edition + " has no " + what + " " + code);
    this.edition = edition;
    this.what = what;
    this.code = code;
  }

  public EditionId edition() {
    return edition;
  }

  public String what() {
    return what;
  }

  public String code() {
    return code;
  }
}
