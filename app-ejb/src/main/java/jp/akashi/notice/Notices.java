package jp.akashi.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The notices sent. Sending joins the caller's transaction. */
@ApplicationScoped
public class Notices {

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /**
   * A notice as it is shown.
   *
   * @param subject application number or other name of what it is about
   * @param code key of its headline
   * @param text its body, or null where the headline says all
   * @param letter its full text in both languages, or null
   */
  public record Message(
      long id,
      String subject,
      String code,
      @Nullable String text,
      @Nullable Letter letter,
      Instant sentAt) {}

  /** Sends a notice. */
  public void tell(Recipient recipient, String subject, String code, @Nullable String text) {
    entities.persist(new Notice(recipient, subject, code, text, clock.instant()));
  }

  /**
   * Sends a letter or an e-mail of the edition.
   *
   * @param code code of the edition's text, such as {@code N01}
   */
  public void send(Recipient recipient, String subject, String code, Letter letter) {
    entities.persist(new Notice(recipient, subject, code, letter, clock.instant()));
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

  /** The latest notices to any of the recipients, newest first, 100 at most. */
  public List<Message> to(Collection<Recipient> recipients) {
    return entities
        .createQuery(
            "select n from Notice n where n.recipient in :recipients order by n.sentAt desc",
            Notice.class)
        .setParameter("recipients", recipients.stream().map(Recipient::value).toList())
        .setMaxResults(100)
        .getResultStream()
        .map(n -> new Message(n.id(), n.subject(), n.code(), n.text(), n.letter(), n.sentAt()))
        .toList();
  }
}
