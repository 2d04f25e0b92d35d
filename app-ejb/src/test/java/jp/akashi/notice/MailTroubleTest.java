package jp.akashi.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong with real mail servers, and whose fault it is. */
class MailTroubleTest {

  @TempDir private static Path home;
  private static RunningCertificate localhost;
  private static RunningCertificate elsewhere;
  private RunningMailServer server;

  @BeforeAll
  static void certificates() {
    localhost = new RunningCertificate("localhost", home);
    elsewhere = new RunningCertificate("mail.example.jp", home);
  }

  @AfterEach
  void end() {
    server.close();
  }

  private static MailNotSent refusal(MailLine line) {
    try (line) {
      return catchThrowableOfType(
          MailNotSent.class, () -> line.send(MailFixture.mail(Locale.JAPANESE)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "550 5.1.1 No such user | REFUSED | 550 5.1.1",
        "553 Mailbox name not allowed | REFUSED | 553",
        "451 4.7.1 Try later | NOT_NOW | 451 4.7.1",
        "452 4.2.2 Mailbox full | NOT_NOW | 452 4.2.2",
        "550 5.7.1 Relaying denied | NOT_NOW | 550 5.7.1",
        "554 5.7.1 Relay access denied | NOT_NOW | 554 5.7.1",
        "530 5.7.0 Authentication required | NOT_NOW | 530 5.7.0"
      })
  void aRefusedAddressIsGivenUpOnlyWhereItIsTheAddress(
      String answer, MailTrouble trouble, String kept) throws Exception {
    server = RunningMailServer.inClear();
    server.refuses(MailFixture.TO, answer);
    try (MailLine line = MailFixture.line(server, MailFixture.PATIENCE)) {
      MailNotSent refused =
          catchThrowableOfType(
              MailNotSent.class, () -> line.send(MailFixture.mail(Locale.JAPANESE)));
      assertThat(refused.trouble()).isEqualTo(trouble);
      assertThat(refused.answer()).isEqualTo(kept);
      assertThat(refused.getMessage()).doesNotContain(MailFixture.TO);
      line.send(MailFixture.mail(MailFixture.told(), "suzuki@example.jp", null));
    }
    assertThat(server.received()).as("the next one on the same line").hasSize(1);
  }

  @Test
  void aRefusedSenderIsNoFaultOfTheAddress() {
    server = RunningMailServer.inClear();
    server.refuses("notice@example.jp", "550 5.1.8 Sender unknown");
    MailNotSent refused = refusal(MailFixture.line(server, MailFixture.PATIENCE));
    assertThat(refused.trouble()).isEqualTo(MailTrouble.NOT_NOW);
    assertThat(refused.answer()).isEqualTo("550 5.1.8");
  }

  @Test
  void aServerThatIsDownMayComeBack() throws Exception {
    server = RunningMailServer.inClear();
    server.stop();
    try (MailLine line = MailFixture.line(server, MailFixture.PATIENCE)) {
      MailNotSent down =
          catchThrowableOfType(
              MailNotSent.class, () -> line.send(MailFixture.mail(Locale.JAPANESE)));
      assertThat(down.trouble()).isEqualTo(MailTrouble.UNREACHABLE);
      assertThat(down.trouble().isOfEveryMail()).isTrue();
      server.start();
      line.send(MailFixture.mail(Locale.JAPANESE));
    }
    assertThat(server.received()).hasSize(1);
  }

  @Test
  void aSlowServerIsNotWaitedForForEver() throws Exception {
    server = RunningMailServer.inClear();
    server.isSlow();
    MailLine line = MailFixture.line(server, MailFixture.IMPATIENCE);
    assertThat(refusal(line).trouble()).isEqualTo(MailTrouble.UNREACHABLE);
    server.goesOn();
    try (line) {
      line.send(MailFixture.mail(Locale.JAPANESE));
    }
    assertThat(server.received()).as("the first was taken too, only not said so").hasSize(2);
  }

  @Test
  void aServerWithoutEncryptionIsSentNothing() {
    server = RunningMailServer.inClear();
    MailNotSent refused =
        refusal(MailFixture.line(server, MailFixture.PATIENCE, "AKASHI_MAIL_SECURITY", "starttls"));
    assertThat(refused.trouble()).isEqualTo(MailTrouble.NOT_SECURE);
    assertThat(server.received()).isEmpty();
  }

  @Test
  void aCertificateThatNobodyVouchesForIsNotTrusted() {
    server = new RunningMailServer("starttls", localhost);
    assertThat(
            refusal(MailFixture.line(server, MailFixture.PATIENCE, "AKASHI_MAIL_CA_FILE", ""))
                .trouble())
        .isEqualTo(MailTrouble.NOT_SECURE);
    assertThat(server.received()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"starttls", "tls"})
  void aCertificateForAnotherHostIsNotTrusted(String security) {
    server = new RunningMailServer(security, elsewhere);
    assertThat(refusal(MailFixture.line(server, MailFixture.PATIENCE)).trouble())
        .isEqualTo(MailTrouble.NOT_SECURE);
    assertThat(server.received()).isEmpty();
  }

  @Test
  void aWrongPasswordIsNoFaultOfTheMail() {
    server = new RunningMailServer("starttls", localhost);
    MailNotSent refused =
        refusal(MailFixture.line(server, MailFixture.PATIENCE, "AKASHI_MAIL_PASSWORD", "wrong"));
    assertThat(refused.trouble()).isEqualTo(MailTrouble.SIGN_IN);
    assertThat(refused.answer()).startsWith("535");
  }

  @Test
  void whomNobodyCanReachIsNotTried() {
    server = RunningMailServer.inClear();
    try (MailLine line = MailFixture.line(server, MailFixture.PATIENCE)) {
      MailNotSent why =
          catchThrowableOfType(
              MailNotSent.class, () -> line.send(new Outgoing(1, MailFixture.told(), null)));
      assertThat(why.trouble()).isEqualTo(MailTrouble.NO_ADDRESS);
    }
  }
}
