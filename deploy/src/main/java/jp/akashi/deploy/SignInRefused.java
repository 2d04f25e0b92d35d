package jp.akashi.deploy;

/** An account whose password is kept in the data directory does not let us in any more. */
final class SignInRefused extends Trouble {

  private static final long serialVersionUID = 1L;

  SignInRefused(String user) {
    super(
        "Keycloak refuses the account "
            + user
            + " with the password of secrets.properties: it was changed there, or the account was.");
  }
}
