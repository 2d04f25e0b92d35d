package jp.akashi.notice;

import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it goes over the line. The same notice to the same addressee has the same Message-ID
 * however often it is sent, so that whoever receives it twice can tell.
 */
final class NoticeMessage extends MimeMessage {

  private static final String UTF_8 = "UTF-8";
  private final String messageId;
  private final InternetAddress to;

  NoticeMessage(Session session, MailSettings settings, MailWords words, Outgoing mail)
      throws MessagingException {
    super(session);
    Destination destination = Objects.requireNonNull(mail.to());
    to = address(destination.address(), null);
    Notices.Message notice = mail.notice();
    messageId =
        "<notice.%d.%d.%d@%s>"
            .formatted(notice.id(), mail.id(), notice.sentAt().toEpochMilli(), settings.domain());
    List<Locale> languages = MailWords.languages(destination.language());
    setFrom(address(settings.from(), name(words, languages)));
    setRecipient(Message.RecipientType.TO, to);
    setSubject(words.subject(notice, languages), UTF_8);
    setSentDate(Date.from(notice.sentAt()));
    setHeader("Content-Language", tags(languages));
    // nobody's out-of-office answers it (RFC 3834)
    setHeader("Auto-Submitted", "auto-generated");
    setDataHandler(
        new DataHandler(
            new ByteArrayDataSource(
                words.text(notice, languages).getBytes(StandardCharsets.UTF_8),
                "text/plain; charset=UTF-8")));
    setHeader("Content-Transfer-Encoding", "base64");
    saveChanges();
  }

  private static String name(MailWords words, List<Locale> languages) {
    boolean japanese = languages.contains(Locale.JAPANESE);
    return MailWords.oneLine(japanese ? words.body().nameJa() : words.body().nameEn());
  }

  private static String tags(List<Locale> languages) {
    return languages.stream().map(Locale::toLanguageTag).collect(Collectors.joining(", "));
  }

  /** Whom it is for; read from the header again it might be no address by the letter of the RFC. */
  Address[] to() {
    return new Address[] {to};
  }

  /** Not parsed: it was found to be one address when it became known. */
  private static InternetAddress address(String address, @Nullable String name) {
    try {
      InternetAddress one = new InternetAddress();
      one.setAddress(address);
      if (name != null) {
        one.setPersonal(name, UTF_8);
      }
      return one;
    } catch (UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }
}
