package jp.akashi.deploy;

import java.util.Map;

/** What a person may say of the mail server; the application checks it when it starts. */
final class Mail {

  private static final String HOST = "AKASHI_MAIL_HOST";

  /** Nothing said: servers to try things on must not write to people. */
  static final Map<String, String> UNSAID =
      Map.of(
          HOST,
          "",
          "AKASHI_MAIL_PORT",
          "",
          "AKASHI_MAIL_SECURITY",
          "",
          "AKASHI_MAIL_FROM",
          "",
          "AKASHI_MAIL_USER",
          "",
          "AKASHI_MAIL_PASSWORD",
          "",
          "AKASHI_MAIL_PASSWORD_FILE",
          "",
          "AKASHI_MAIL_CA_FILE",
          "");

  private Mail() {}

  /** Whether notices go out by e-mail, for whoever starts Akashi. */
  static String inWords(Settings person) {
    return person
        .of(HOST)
        .map(host -> "notices go out by " + host)
        .orElse("none is sent: " + HOST + " is not set");
  }
}
