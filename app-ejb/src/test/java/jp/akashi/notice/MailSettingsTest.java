package jp.akashi.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSettingsTest {

  private static final String HOST = "AKASHI_MAIL_HOST=mail.example.jp ";
  private static final String FROM = HOST + "AKASHI_MAIL_FROM=notice@example.jp ";

  @TempDir Path home;

  @Test
  void withoutAHostNoMailIsSent() {
    assertThat(MailSettings.in(Map.of())).isEmpty();
    assertThat(MailSettings.in(Map.of("AKASHI_MAIL_HOST", " "))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'', STARTTLS, 587", "starttls, STARTTLS, 587", "tls, TLS, 465", "none, NONE, 25"})
  void thePortIsTheUsualOne(String said, MailSettings.Security security, int port) {
    MailSettings settings = read(FROM + "AKASHI_MAIL_SECURITY=" + said);
    assertThat(settings.security()).isEqualTo(security);
    assertThat(settings.port()).isEqualTo(port);
    assertThat(read(FROM + "AKASHI_MAIL_PORT=2525").port()).isEqualTo(2525);
  }

  @Test
  void thePasswordMayLieInAFileAndIsNeverSaid() throws IOException {
    Path file = Files.writeString(home.resolve("password"), "unsaid\n");
    MailSettings settings =
        read(FROM + "AKASHI_MAIL_USER=akashi AKASHI_MAIL_PASSWORD_FILE=" + file);
    assertThat(settings.password()).isEqualTo("unsaid");
    assertThat(settings.toString()).isEqualTo("mail.example.jp:587 (starttls)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AKASHI_MAIL_FROM=a@b.jp | AKASHI_MAIL_FROM means nothing without AKASHI_MAIL_HOST",
        "AKASHI_MAIL_PASSWORD=unsaid | AKASHI_MAIL_PASSWORD means nothing without",
        "AKASHI_MAIL_HOST=mail.example.jp | AKASHI_MAIL_FROM must be the address",
        "AKASHI_MAIL_HOST=mail:25 AKASHI_MAIL_FROM=a@b.jp | AKASHI_MAIL_HOST must be the name",
        "H AKASHI_MAIL_FROM=a@b.jp,c@d.jp | AKASHI_MAIL_FROM must be the address",
        "H AKASHI_MAIL_FROM=<a@b.jp> | AKASHI_MAIL_FROM must be the address",
        "F AKASHI_MAIL_PORT=smtp | AKASHI_MAIL_PORT must be a port from 1 to 65535, not smtp",
        "F AKASHI_MAIL_PORT=0 | AKASHI_MAIL_PORT must be a port from 1 to 65535, not 0",
        "F AKASHI_MAIL_PORT=65536 | AKASHI_MAIL_PORT must be a port",
        "F AKASHI_MAIL_SECURITY=ssl | AKASHI_MAIL_SECURITY must be starttls, tls or none, not ssl",
        "F AKASHI_MAIL_USER=x | belong together",
        "F AKASHI_MAIL_PASSWORD=unsaid | belong together",
        "F AKASHI_MAIL_USER=x AKASHI_MAIL_PASSWORD=unsaid AKASHI_MAIL_SECURITY=none | in clear",
        "F AKASHI_MAIL_USER=x AKASHI_MAIL_PASSWORD=unsaid AKASHI_MAIL_PASSWORD_FILE=/x | exclude",
        "F AKASHI_MAIL_USER=x AKASHI_MAIL_PASSWORD_FILE=/nowhere/x | cannot be read",
        "F AKASHI_MAIL_USER=x AKASHI_MAIL_PASSWORD_FILE=/dev/null | is empty",
        "F AKASHI_MAIL_CA_FILE=/nowhere/x | AKASHI_MAIL_CA_FILE names cannot be read",
        "F AKASHI_MAIL_CA_FILE=/dev/null | AKASHI_MAIL_CA_FILE names must hold X.509 certificates",
        "F AKASHI_MAIL_SECURITY=none AKASHI_MAIL_CA_FILE=/x | means nothing with"
      })
  void whatIsWrongIsSaidInOneSentence(String environment, String sentence) {
    String whole = environment.replaceFirst("^H ", HOST).replaceFirst("^F ", FROM);
    assertThatIllegalStateException()
        .isThrownBy(() -> read(whole))
        .withMessageContaining(sentence)
        .withMessageNotContaining("unsaid");
  }

  private static MailSettings read(String environment) {
    Map<String, String> variables = new HashMap<>();
    for (String pair : environment.strip().split(" ")) {
      String[] parts = pair.split("=", 2);
      variables.put(parts[0], parts[1]);
    }
    return MailSettings.in(variables).orElseThrow();
  }
}
