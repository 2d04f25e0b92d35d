package jp.akashi.scheme;

import jakarta.ejb.ApplicationException;

/** There is no edition of that name, or none is active. */
@ApplicationException(rollback = true)
public class NoSuchEdition extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final String edition;

  public NoSuchEdition(String edition) {
    super("No scheme edition: " + edition);
    this.edition = edition;
  }

  public String edition() {
    return edition;
  }
}
