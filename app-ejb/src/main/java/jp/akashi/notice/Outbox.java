package jp.akashi.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockOptions;

/**
 * The mails that are to go out, have gone out, or were given up. Joins the caller's transaction.
 */
@ApplicationScoped
class Outbox {

  private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";

  @PersistenceContext private EntityManager entities;

  /** That of a database, where no container opens it. */
  static Outbox in(EntityManager entities) {
    Outbox outbox = new Outbox();
    outbox.entities = entities;
    return outbox;
  }

  /** Has a notice sent to these, a mail for each. */
  void put(long noticeId, List<Recipient> addressees, Instant now) {
    addressees.forEach(one -> entities.persist(new NoticeMail(noticeId, one, now)));
  }

  /** One that is to be sent by now and that no other node has in its hands, locked. */
  Optional<NoticeMail> next(Instant now) {
    return entities
        .createQuery(
            "select m from NoticeMail m where m.state = :waiting and m.nextAt <= :now"
                + " order by m.nextAt, m.id",
            NoticeMail.class)
        .setParameter("waiting", MailState.WAITING)
        .setParameter("now", now)
        .setMaxResults(1)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint(LOCK_TIMEOUT, LockOptions.SKIP_LOCKED)
        .getResultStream()
        .findFirst();
  }

  /** One of them, locked. */
  Optional<NoticeMail> locked(long id) {
    return Optional.ofNullable(entities.find(NoticeMail.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Gives up all that wait, since nobody sends them. */
  void giveUp(Instant now) {
    entities
        .createQuery("select m from NoticeMail m where m.state = :waiting", NoticeMail.class)
        .setParameter("waiting", MailState.WAITING)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .forEach(mail -> mail.failed(MailTrouble.OFF, null, now));
  }

  /** Those that have not gone out, the newest first. */
  List<NoticeMail> unsent(int offset, int size) {
    return entities
        .createQuery(
            "select m from NoticeMail m where m.state <> :sent order by m.id desc",
            NoticeMail.class)
        .setParameter("sent", MailState.SENT)
        .setFirstResult(offset)
        .setMaxResults(size)
        .getResultList();
  }

  long countUnsent() {
    return entities
        .createQuery("select count(m) from NoticeMail m where m.state <> :sent", Long.class)
        .setParameter("sent", MailState.SENT)
        .getSingleResult();
  }
}
