package jp.akashi.notice;

import static jp.akashi.setting.Environment.require;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.akashi.person.Mailbox;
import jp.akashi.setting.Environment;
import org.jspecify.annotations.Nullable;

/**
 * How the mail server is reached. Without {@code AKASHI_MAIL_HOST} no e-mail is sent.
 *
 * @param host {@code AKASHI_MAIL_HOST}
 * @param port {@code AKASHI_MAIL_PORT}, else what is usual
 * @param security {@code AKASHI_MAIL_SECURITY}
 * @param from {@code AKASHI_MAIL_FROM}, address of the sender, where bounces go too
 * @param user {@code AKASHI_MAIL_USER}, or null where nobody signs in there
 * @param password {@code AKASHI_MAIL_PASSWORD}, or the content of the file {@code
 *     AKASHI_MAIL_PASSWORD_FILE}
 * @param authorities {@code AKASHI_MAIL_CA_FILE}, or null for those every Java trusts
 */
record MailSettings(
    String host,
    int port,
    Security security,
    String from,
    @Nullable String user,
    @Nullable String password,
    @Nullable MailAuthorities authorities) {

  private static final String HOST = "AKASHI_MAIL_HOST";
  private static final String PORT = "AKASHI_MAIL_PORT";
  private static final String SECURITY = "AKASHI_MAIL_SECURITY";
  private static final String FROM = "AKASHI_MAIL_FROM";
  private static final String USER = "AKASHI_MAIL_USER";
  private static final String PASSWORD = "AKASHI_MAIL_PASSWORD";
  private static final String PASSWORD_FILE = "AKASHI_MAIL_PASSWORD_FILE";
  private static final String CA_FILE = "AKASHI_MAIL_CA_FILE";
  private static final List<String> OTHERS =
      List.of(PORT, SECURITY, FROM, USER, PASSWORD, PASSWORD_FILE, CA_FILE);

  /** How the connection is kept from being read. */
  enum Security {
    /** Begun in clear and encrypted before anything is said; required, not only offered. */
    STARTTLS(587),
    /** Encrypted from the first byte. */
    TLS(465),
    /** Not at all: for a server on the same machine, or behind the same wall. */
    NONE(25);

    private final int usualPort;

    Security(int usualPort) {
      this.usualPort = usualPort;
    }
  }

  /**
   * Reads the settings.
   *
   * @return empty where no mail server is named
   * @throws IllegalStateException with one sentence that names the variable that is missing or
   *     unusable, never the password
   */
  static Optional<MailSettings> in(Map<String, String> variables) {
    Environment environment = new Environment(variables);
    if (environment.text(HOST) == null) {
      OTHERS.forEach(
          name -> require(environment.text(name) == null, name + " means nothing without " + HOST));
      return Optional.empty();
    }
    Security security = security(environment.text(SECURITY));
    return Optional.of(
        new MailSettings(
            host(environment),
            port(environment.text(PORT), security),
            security,
            from(environment.text(FROM)),
            user(environment, security),
            environment.secret(PASSWORD, PASSWORD_FILE),
            authorities(environment.text(CA_FILE), security)));
  }

  private static String host(Environment environment) {
    String host = String.valueOf(environment.text(HOST));
    require(
        host.matches("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?"),
        HOST + " must be the name of a mail server such as mail.example.jp, without a port");
    return host;
  }

  private static int port(@Nullable String said, Security security) {
    String sentence = PORT + " must be a port from 1 to 65535, not " + said;
    require(said == null || said.matches("\\d{1,5}"), sentence);
    int port = said == null ? security.usualPort : Integer.parseInt(said);
    require(port >= 1 && port <= 65_535, sentence);
    return port;
  }

  private static Security security(@Nullable String said) {
    for (Security one : Security.values()) {
      if (one.name().toLowerCase(Locale.ROOT).equals(said)) {
        return one;
      }
    }
    require(said == null, SECURITY + " must be starttls, tls or none, not " + said);
    return Security.STARTTLS;
  }

  private static String from(@Nullable String said) {
    require(
        Mailbox.isAddress(said),
        FROM + " must be the address of the sender, such as notice@example.jp");
    return String.valueOf(said);
  }

  private static @Nullable String user(Environment environment, Security security) {
    String user = environment.text(USER);
    require(
        (user == null) == (environment.secret(PASSWORD, PASSWORD_FILE) == null),
        USER + " and " + PASSWORD + " (or " + PASSWORD_FILE + ") belong together");
    require(
        user == null || security != Security.NONE,
        USER + " needs " + SECURITY + " starttls or tls: a password is never sent in clear");
    return user;
  }

  private static @Nullable MailAuthorities authorities(@Nullable String file, Security security) {
    if (file == null) {
      return null;
    }
    require(security != Security.NONE, CA_FILE + " means nothing with " + SECURITY + " none");
    return MailAuthorities.in(Path.of(file), CA_FILE);
  }

  /** The part of the sender's address behind the @. */
  String domain() {
    return from.substring(from.indexOf('@') + 1);
  }

  /** Never says the password. */
  @Override
  public String toString() {
    return host + ":" + port + " (" + security.name().toLowerCase(Locale.ROOT) + ")";
  }
}
