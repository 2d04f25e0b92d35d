package jp.akashi.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The notices sent. Sending joins the caller's transaction; so does what is put into the outbox for
 * those who are told by e-mail too.
 */
@ApplicationScoped
public class Notices {

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;
  @Inject private MailServer mail;
  @Inject private Outbox outbox;
  @Inject private Addressees addressees;

  /**
   * A notice as it is shown.
   *
   * @param subject application number or other name of what it is about
   * @param code key of its headline
   * @param text its body, or null where the headline says all
   * @param letter its full text in both languages, or null
   * @param due the last day in time of whoever is told, JST, or null if there is none
   * @param read whether the reader has read it
   */
  public record Message(
      long id,
      String recipient,
      String subject,
      String code,
      @Nullable String text,
      @Nullable Letter letter,
      @Nullable LocalDate due,
      Instant sentAt,
      boolean read) {}

  /** Sends a notice of which nothing is due. */
  public void tell(Recipient recipient, String subject, String code, @Nullable String text) {
    tell(recipient, new About(subject, code, null), text);
  }

  /** Sends a notice. */
  public void tell(Recipient recipient, About about, @Nullable String text) {
    keep(recipient, new Notice(recipient, about, text, clock.instant()));
  }

  /** Sends a letter or an e-mail of the edition. */
  public void send(Recipient recipient, About about, Letter letter) {
    keep(recipient, new Notice(recipient, about, letter, clock.instant()));
  }

  private void keep(Recipient recipient, Notice notice) {
    entities.persist(notice);
    if (mail.isThere()) {
      outbox.put(notice.id(), addressees.each(recipient), notice.sentAt());
    }
  }

  /** Whether this notice was sent before: for senders that may be repeated. */
  public boolean wasTold(Recipient recipient, String subject, String code) {
    return entities
            .createQuery(
                "select count(n) from Notice n where n.recipient = :recipient"
                    + " and n.subject = :subject and n.code = :code",
                Long.class)
            .setParameter("recipient", recipient.value())
            .setParameter("subject", subject)
            .setParameter("code", code)
            .getSingleResult()
        > 0;
  }

  /** Notices to any of the recipients as the reader sees them, newest first. */
  public List<Message> to(Collection<Recipient> recipients, String reader, int offset, int size) {
    return messages(
        entities
            .createQuery(
                "select n from Notice n where n.recipient in :recipients"
                    + " order by n.sentAt desc, n.id desc",
                Notice.class)
            .setParameter("recipients", values(recipients))
            .setFirstResult(offset)
            .setMaxResults(size)
            .getResultList(),
        reader);
  }

  /** What was sent to a recipient about a subject, newest first. */
  public List<Message> about(Recipient recipient, String subject, String reader) {
    return messages(
        entities
            .createQuery(
                "select n from Notice n where n.recipient = :recipient and n.subject = :subject"
                    + " order by n.sentAt desc, n.id desc",
                Notice.class)
            .setParameter("recipient", recipient.value())
            .setParameter("subject", subject)
            .getResultList(),
        reader);
  }

  /** One notice as the reader sees it. */
  public Optional<Message> find(long id, String reader) {
    return Optional.ofNullable(entities.find(Notice.class, id))
        .map(notice -> messages(List.of(notice), reader).get(0));
  }

  public long count(Collection<Recipient> recipients) {
    return entities
        .createQuery("select count(n) from Notice n where n.recipient in :recipients", Long.class)
        .setParameter("recipients", values(recipients))
        .getSingleResult();
  }

  /** How many of them the reader has not read. */
  public long unread(Collection<Recipient> recipients, String reader) {
    return entities
        .createQuery(
            "select count(n) from Notice n where n.recipient in :recipients and not exists"
                + " (select r from NoticeRead r"
                + " where r.key.noticeId = n.id and r.key.username = :reader)",
            Long.class)
        .setParameter("recipients", values(recipients))
        .setParameter("reader", reader)
        .getSingleResult();
  }

  /** Remembers the first time somebody read it. */
  public void read(long id, String reader, Instant at) {
    NoticeRead.Key key = new NoticeRead.Key(id, reader);
    if (entities.find(NoticeRead.class, key) == null) {
      entities.persist(new NoticeRead(key, at));
    }
  }

  private List<Message> messages(List<Notice> notices, String reader) {
    Set<Long> read = read(notices, reader);
    return notices.stream().map(n -> message(n, read.contains(n.id()))).toList();
  }

  private Set<Long> read(List<Notice> notices, String reader) {
    return entities
        .createQuery(
            "select r.key.noticeId from NoticeRead r"
                + " where r.key.username = :reader and r.key.noticeId in :ids",
            Long.class)
        .setParameter("reader", reader)
        .setParameter("ids", notices.stream().map(Notice::id).toList())
        .getResultStream()
        .collect(Collectors.toSet());
  }

  private static Message message(Notice n, boolean read) {
    return new Message(
        n.id(),
        n.recipient(),
        n.subject(),
        n.code(),
        n.text(),
        n.letter(),
        n.due(),
        n.sentAt(),
        read);
  }

  private static List<String> values(Collection<Recipient> recipients) {
    return recipients.stream().map(Recipient::value).toList();
  }
}
