package jp.akashi.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a real mail server receives. */
class MailLineTest {

  @TempDir private Path home;
  private RunningMailServer server;

  @AfterEach
  void end() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"starttls", "tls"})
  void isEncryptedAndSignsIn(String security) throws Exception {
    server = new RunningMailServer(security, new RunningCertificate("localhost", home));
    try (MailLine line = MailFixture.line(server, MailFixture.PATIENCE)) {
      line.send(MailFixture.mail(Locale.JAPANESE));
      line.send(MailFixture.mail(Locale.ENGLISH));
    }
    assertThat(server.received())
        .hasSize(2)
        .allSatisfy(
            received -> {
              assertThat(received.secure()).isTrue();
              assertThat(received.user()).isEqualTo("akashi");
              assertThat(received.from()).isEqualTo("notice@example.jp");
              assertThat(received.to()).isEqualTo(MailFixture.TO);
            });
  }

  @Test
  void isPlainTextInUtf8ThatSurvivesTheWay() throws Exception {
    server = RunningMailServer.inClear();
    try (MailLine line = MailFixture.line(server, MailFixture.PATIENCE)) {
      line.send(MailFixture.mail(Locale.JAPANESE));
      line.send(MailFixture.mail(null));
    }
    MimeMessage japanese = MailFixture.read(server.received().get(0));
    assertThat(japanese.getSubject()).isEqualTo("【A-2026-0001】書類の補正のお願い（2026年12月31日まで）");
    assertThat(japanese.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
    assertThat(japanese.getHeader("Content-Language", ",")).isEqualTo("ja");
    assertThat(japanese.getHeader("Auto-Submitted", ",")).isEqualTo("auto-generated");
    InternetAddress from = (InternetAddress) japanese.getFrom()[0];
    assertThat(from.getPersonal()).isEqualTo("さくら技術認証機構");
    assertThat(MailFixture.text(japanese))
        .contains("期限：2026年12月31日（木） 令和8年12月31日", "/app/notices?id=7")
        .doesNotContain(MailFixture.SECRET);
    String raw = new String(server.received().get(0).content(), StandardCharsets.ISO_8859_1);
    assertThat(raw.chars()).as("seven bits").allMatch(c -> c < 128);
    assertThat(raw.lines()).allMatch(line -> line.length() <= 998);
    MimeMessage both = MailFixture.read(server.received().get(1));
    assertThat(both.getHeader("Content-Language", ",")).isEqualTo("ja, en");
    assertThat(MailFixture.text(both)).contains("お知らせがあります", "There is a notice");
  }

  @Test
  void theSameMailHasTheSameIdHoweverOftenItIsSent() throws Exception {
    server = RunningMailServer.inClear();
    try (MailLine line = MailFixture.line(server, MailFixture.PATIENCE)) {
      line.send(MailFixture.mail(Locale.JAPANESE));
      line.send(MailFixture.mail(Locale.JAPANESE));
    }
    assertThat(server.received()).hasSize(2);
    String id = MailFixture.read(server.received().get(0)).getMessageID();
    assertThat(id).matches("<notice\\.7\\.70\\.\\d+@example\\.jp>");
    assertThat(MailFixture.read(server.received().get(1)).getMessageID()).isEqualTo(id);
  }

  @Test
  void aHostileHeadingAddsNoHeaderAndNoAddressee() throws Exception {
    server = RunningMailServer.inClear();
    Notices.Message hostile =
        MailFixture.letter("件名\r\nBcc: thief@example.com", "x\nX-Evil: 1\r\n\r\nbody");
    try (MailLine line = MailFixture.line(server, MailFixture.PATIENCE)) {
      line.send(MailFixture.mail(hostile, MailFixture.TO, Locale.ENGLISH));
      line.send(MailFixture.mail(hostile, MailFixture.TO, Locale.JAPANESE));
    }
    assertThat(server.received()).hasSize(2).allMatch(one -> one.to().equals(MailFixture.TO));
    for (RunningMailServer.Received received : server.received()) {
      MimeMessage message = MailFixture.read(received);
      assertThat(message.getHeader("Bcc")).isNull();
      assertThat(message.getHeader("X-Evil")).isNull();
      assertThat(message.getAllRecipients()).hasSize(1);
    }
  }

  @Test
  void addressesAsCarriersGiveThemOutAreReached() throws Exception {
    server = RunningMailServer.inClear();
    for (String odd : List.of("a..b.@example.jp", "o'neil+x@xn--eckwd4c7c.example")) {
      try (MailLine line = MailFixture.line(server, MailFixture.PATIENCE)) {
        line.send(MailFixture.mail(MailFixture.told(), odd, null));
      }
    }
    assertThat(server.received()).hasSize(2);
  }
}
