package jp.akashi.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.akashi.person.Mailbox;
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
  static Optional<MailSettings> in(Map<String, String> environment) {
    if (text(environment, HOST) == null) {
      OTHERS.forEach(
          name ->
              require(text(environment, name) == null, name + " means nothing without " + HOST));
      return Optional.empty();
    }
    Security security = security(text(environment, SECURITY));
    return Optional.of(
        new MailSettings(
            host(environment),
            port(text(environment, PORT), security),
            security,
            from(text(environment, FROM)),
            user(environment, security),
            password(environment),
            authorities(text(environment, CA_FILE), security)));
  }

  private static String host(Map<String, String> environment) {
    String host = String.valueOf(text(environment, HOST));
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

  private static @Nullable String user(Map<String, String> environment, Security security) {
    String user = text(environment, USER);
    require(
        (user == null) == (password(environment) == null),
        USER + " and " + PASSWORD + " (or " + PASSWORD_FILE + ") belong together");
    require(
        user == null || security != Security.NONE,
        USER + " needs " + SECURITY + " starttls or tls: a password is never sent in clear");
    return user;
  }

  private static @Nullable String password(Map<String, String> environment) {
    String file = text(environment, PASSWORD_FILE);
    String password = text(environment, PASSWORD);
    require(
        file == null || password == null, PASSWORD + " and " + PASSWORD_FILE + " exclude another");
    return file == null ? password : content(file);
  }

  private static String content(String file) {
    try {
      String content = Files.readString(Path.of(file)).strip();
      require(!content.isEmpty(), "The file that " + PASSWORD_FILE + " names is empty");
      return content;
    } catch (IOException unreadable) {
      throw new IllegalStateException("The file that " + PASSWORD_FILE + " names cannot be read");
    }
  }

  private static @Nullable MailAuthorities authorities(@Nullable String file, Security security) {
    if (file == null) {
      return null;
    }
    require(security != Security.NONE, CA_FILE + " means nothing with " + SECURITY + " none");
    return MailAuthorities.in(Path.of(file), CA_FILE);
  }

  private static @Nullable String text(Map<String, String> environment, String name) {
    String value = environment.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
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
