package jp.akashi.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jp.akashi.application.NoticeService;
import jp.akashi.certificate.CertificateNumber;
import jp.akashi.notice.Headlines;
import jp.akashi.notice.Letter;
import jp.akashi.notice.MailServer;
import jp.akashi.notice.Notices;
import jp.akashi.person.OwnMailbox;
import jp.akashi.refusal.NotFound;
import jp.akashi.web.page.LanguageBean;
import org.jspecify.annotations.Nullable;

/** The caller's notices, and one of them in full. Opening one is reading it. */
@Named("noticesPage")
@RequestScoped
public class NoticesPage {

  private static final int SIZE = 20;

  @Inject private NoticeService service;
  @Inject private MailServer mail;
  @Inject private OwnMailbox mailbox;
  @Inject private LanguageBean language;
  private @Nullable Long unread;
  private @Nullable Long count;
  private @Nullable List<Notices.Message> messages;
  private Notices.@Nullable Message open;

  private static Map<String, String> parameters() {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
  }

  /** For the bell on every page. */
  public long getUnread() {
    if (unread == null) {
      unread = service.unread();
    }
    return unread;
  }

  public long getCount() {
    if (count == null) {
      count = service.count();
    }
    return count;
  }

  public int getPage() {
    String asked = parameters().getOrDefault("page", "1");
    return asked.matches("[1-9]\\d{0,4}") ? Math.min(Integer.parseInt(asked), getPages()) : 1;
  }

  public int getPages() {
    return (int) Math.max(1, (getCount() + SIZE - 1) / SIZE);
  }

  public List<Notices.Message> getMessages() {
    if (messages == null) {
      messages = service.mine(getPage(), SIZE);
    }
    return messages;
  }

  /** The latest few, for first pages. */
  public List<Notices.Message> getLatest() {
    return service.mine(1, 3);
  }

  /** The notice the address names, now read; null where it names none. */
  public Notices.@Nullable Message getOpen() {
    String id = parameters().get("id");
    if (open == null && id != null) {
      if (!id.matches("\\d{1,18}")) {
        throw new NotFound("notice.notFound", id);
      }
      open = service.of(Long.parseLong(id));
      service.read(open.id());
    }
    return open;
  }

  /** Whether notices go out by e-mail too. */
  public boolean isMailed() {
    return mail.isThere();
  }

  /** The reader's address, or null if nobody knows it. */
  public @Nullable String getAddress() {
    return mailbox.address().orElse(null);
  }

  /** What it is about, in one line. */
  public String headline(Notices.Message message) {
    return Headlines.of(message, language.getLocale());
  }

  /** What it says in full, or null where the headline says all. */
  public @Nullable String body(Notices.Message message) {
    Letter letter = message.letter();
    return letter == null ? message.text() : letter.body(language.getLocale());
  }

  /**
   * The page under /app of a re-check or its campaign, or null where it is about something else.
   */
  public @Nullable String recheckOf(Notices.Message message) {
    String subject = message.subject();
    if (subject.matches("RC-\\d{4}-\\d{4,7}")) {
      return "recheck-campaign?campaign=" + subject;
    }
    String certificate = certificateOf(message);
    return certificate != null && message.code().startsWith("notice.recheck")
        ? "recheck?certificate=" + URLEncoder.encode(certificate, StandardCharsets.UTF_8)
        : null;
  }

  /** The number of the certificate a notice is about, or null where it is about something else. */
  public @Nullable String certificateOf(Notices.Message message) {
    String subject = message.subject();
    return subject.startsWith(CertificateNumber.SUBJECT)
        ? subject.substring(CertificateNumber.SUBJECT.length())
        : null;
  }

  /** What the notice is about, by the number people know it by. */
  public String about(Notices.Message message) {
    String certificate = certificateOf(message);
    return certificate == null ? message.subject() : certificate;
  }

  /** Whether the notice is about a case, to link it. */
  public boolean aboutCase(Notices.Message message) {
    return message.subject().matches("A-\\d{4}-\\d{4,7}");
  }
}
