package jp.akashi.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import jp.akashi.paper.BodyIdentity;
import org.jspecify.annotations.Nullable;

/** Notices and mails of a fictional body. */
final class MailFixture {

  static final Instant NOW = Instant.parse("2026-12-01T03:00:00Z");
  static final String TO = "yamada@example.jp";
  static final Duration PATIENCE = Duration.ofSeconds(20);
  static final Duration IMPATIENCE = Duration.ofSeconds(1);
  static final String SECRET = "製品Xの炉の温度は1,234度";

  private MailFixture() {}

  static MailWords words() {
    return new MailWords(
        BodyIdentity.of(
            Map.ofEntries(
                Map.entry("AKASHI_BODY_CODE", "SAKURA"),
                Map.entry("AKASHI_BODY_NAME", "さくら技術認証機構"),
                Map.entry("AKASHI_BODY_NAME_EN", "Sakura Technology Certification"),
                Map.entry("AKASHI_ACCREDITATION_NUMBER", "1"),
                Map.entry("AKASHI_HEAD_TITLE", "理事長"),
                Map.entry("AKASHI_HEAD_TITLE_EN", "President"),
                Map.entry("AKASHI_HEAD_NAME", "林 さくら"),
                Map.entry("AKASHI_HEAD_NAME_EN", "Sakura Hayashi"),
                Map.entry("AKASHI_BODY_CONTACT", "認証事務局 03-0000-0000"),
                Map.entry("AKASHI_APPEAL_CONTACT", "異議受付窓口"),
                Map.entry("AKASHI_COURT", "東京地方裁判所"),
                Map.entry("AKASHI_PUBLIC_URL", "https://akashi.example.jp"))));
  }

  /** A demand with a letter full of secrets. */
  static Notices.Message letter() {
    return letter(
        "【A-2026-0001】書類の補正のお願い（2026年12月31日まで）",
        "[A-2026-0001] Please correct your documents (by 31 December 2026)");
  }

  static Notices.Message letter(String subjectJa, String subjectEn) {
    Letter letter = new Letter(true, subjectJa, subjectEn, SECRET, "Secret: " + SECRET);
    return new Notices.Message(
        7, "company/1", "A-2026-0001", "N02", null, letter, LocalDate.of(2026, 12, 31), NOW, false);
  }

  /** A notice without a letter, about a certificate. */
  static Notices.Message told() {
    return new Notices.Message(
        8,
        "company/1",
        "certificate/SAKURA-2026-00001-5",
        "notice.correctionMet",
        SECRET,
        null,
        null,
        NOW,
        false);
  }

  static Outgoing mail(Notices.Message notice, String address, @Nullable Locale language) {
    return new Outgoing(70, notice, new Destination(address, language));
  }

  /** The same demand to somebody who reads this language, or null where nobody knows. */
  static Outgoing mail(@Nullable Locale language) {
    return mail(letter(), TO, language);
  }

  /**
   * A line to a server.
   *
   * @param instead names and values of settings that are otherwise
   */
  static MailLine line(RunningMailServer server, Duration patience, String... instead) {
    Map<String, String> settings = new HashMap<>(server.settings());
    for (int at = 0; at < instead.length; at += 2) {
      settings.put(instead[at], instead[at + 1]);
    }
    return new MailLine(MailSettings.in(settings).orElseThrow(), words(), patience);
  }

  static MimeMessage read(RunningMailServer.Received received) throws MessagingException {
    return new MimeMessage(
        Session.getInstance(new Properties()), new ByteArrayInputStream(received.content()));
  }

  static String text(MimeMessage message) throws MessagingException, IOException {
    try (InputStream content = message.getInputStream()) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
