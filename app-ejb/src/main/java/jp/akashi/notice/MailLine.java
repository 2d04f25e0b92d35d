package jp.akashi.notice;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Duration;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A line to the mail server. It waits for each answer as long as its patience lasts. Of what the
 * server says only its codes are kept, since the words repeat addresses.
 */
final class MailLine implements AutoCloseable {

  /** A mail needs about ten answers: they come, or it has failed, before the claim runs out. */
  static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final Logger LOG = LoggerFactory.getLogger(MailLine.class);
  private static final Pattern ANSWER =
      Pattern.compile("(?m)^(?<code>[245]\\d\\d)[ -](?<status>[245]\\.\\d{1,3}\\.\\d{1,3})?");

  /** A server that wants us to sign in, or does not relay for us, says nothing of the address. */
  private static final Pattern OF_US = Pattern.compile("5(30|34|35|54)\\b.*|.* 5\\.[37]\\.\\d+");

  private final MailSettings settings;
  private final MailWords words;
  private final Session session;
  private @Nullable Transport transport;

  MailLine(MailSettings settings, MailWords words, Duration patience) {
    this.settings = settings;
    this.words = words;
    this.session = Session.getInstance(properties(settings, String.valueOf(patience.toMillis())));
  }

  private static Properties properties(MailSettings settings, String patience) {
    Properties properties = new Properties();
    properties.put("mail.smtp.auth", String.valueOf(settings.user() != null));
    properties.put("mail.smtp.connectiontimeout", patience);
    properties.put("mail.smtp.timeout", patience);
    properties.put("mail.smtp.writetimeout", patience);
    properties.put("mail.smtp.quitwait", "false");
    properties.put("mail.smtp.from", settings.from());
    boolean startTls = settings.security() == MailSettings.Security.STARTTLS;
    properties.put("mail.smtp.starttls.enable", String.valueOf(startTls));
    properties.put("mail.smtp.starttls.required", String.valueOf(startTls));
    boolean tls = settings.security() == MailSettings.Security.TLS;
    properties.put("mail.smtp.ssl.enable", String.valueOf(tls));
    properties.put("mail.smtp.ssl.protocols", "TLSv1.2 TLSv1.3");
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    MailAuthorities authorities = settings.authorities();
    if (authorities != null) {
      properties.put("mail.smtp.ssl.socketFactory", authorities.sockets());
      properties.put("mail.smtp.ssl.socketFactory.fallback", "false");
    }
    return properties;
  }

  /**
   * Sends a mail; when this returns the server has taken it.
   *
   * @throws MailNotSent if it has not, as far as anybody can tell
   */
  void send(Outgoing mail) throws MailNotSent {
    if (mail.to() == null) {
      throw new MailNotSent(MailTrouble.NO_ADDRESS, null);
    }
    Transport open = open();
    try {
      NoticeMessage message = new NoticeMessage(session, settings, words, mail);
      open.sendMessage(message, message.to());
    } catch (SendFailedException refused) {
      throw refused(refused);
    } catch (MessagingException broken) {
      close();
      throw new MailNotSent(MailTrouble.UNREACHABLE, null);
    }
  }

  private Transport open() throws MailNotSent {
    if (transport != null && transport.isConnected()) {
      return transport;
    }
    try {
      Transport opened = session.getTransport("smtp");
      opened.connect(settings.host(), settings.port(), settings.user(), settings.password());
      transport = opened;
      return opened;
    } catch (AuthenticationFailedException refused) {
      throw new MailNotSent(MailTrouble.SIGN_IN, answer(refused));
    } catch (NoSuchProviderException incomplete) {
      throw new IllegalStateException(incomplete);
    } catch (MessagingException failed) {
      throw new MailNotSent(
          isOfSecurity(failed) ? MailTrouble.NOT_SECURE : MailTrouble.UNREACHABLE, answer(failed));
    }
  }

  private static boolean isOfSecurity(MessagingException failed) {
    for (Throwable each = failed; each != null; each = each.getCause()) {
      String words = String.valueOf(each.getMessage());
      if (each instanceof SSLException || words.contains("STARTTLS")) {
        return true;
      }
    }
    return false;
  }

  private static MailNotSent refused(SendFailedException refused) {
    String answer = answer(refused);
    boolean ofAddress =
        refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
    boolean gone =
        ofAddress && answer != null && answer.startsWith("5") && !OF_US.matcher(answer).matches();
    return new MailNotSent(gone ? MailTrouble.REFUSED : MailTrouble.NOT_NOW, answer);
  }

  /** The codes of the answer that stands deepest: it is the server's own. */
  private static @Nullable String answer(MessagingException failed) {
    String last = null;
    for (Exception each = failed; each != null; each = next(each)) {
      Matcher found = ANSWER.matcher(String.valueOf(each.getMessage()));
      if (found.find()) {
        String status = found.group("status");
        last = found.group("code") + (status == null ? "" : " " + status);
      }
    }
    return last;
  }

  private static @Nullable Exception next(Exception each) {
    return each instanceof MessagingException message ? message.getNextException() : null;
  }

  /** Ends the line; the server may be gone already. */
  @Override
  public void close() {
    if (transport != null) {
      try {
        transport.close();
      } catch (MessagingException gone) {
        LOG.debug("The mail server was gone before the line was closed");
      }
      transport = null;
    }
  }
}
