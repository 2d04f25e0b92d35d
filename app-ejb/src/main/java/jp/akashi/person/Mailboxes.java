package jp.akashi.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The mailboxes of people, as far as they are known. */
@ApplicationScoped
public class Mailboxes {

  @PersistenceContext private EntityManager entities;

  /** Those of a database, where no container opens it. */
  public static Mailboxes in(EntityManager entities) {
    Mailboxes mailboxes = new Mailboxes();
    mailboxes.entities = entities;
    return mailboxes;
  }

  /** Where somebody is reached. */
  public Optional<Mailbox> of(String username) {
    return Optional.ofNullable(entities.find(Mailbox.class, username));
  }

  /** Who of these is reached somewhere, by name. */
  public List<String> reached(Collection<String> usernames) {
    return entities
        .createQuery(
            "select m.username from Mailbox m where m.username in :usernames order by m.username",
            String.class)
        .setParameter("usernames", usernames)
        .getResultList();
  }

  /**
   * Remembers where somebody is reached from now on. Two who do so at once do it one after another.
   *
   * @param language in which they read, or null to leave what was known
   */
  public void keep(String username, String address, @Nullable Locale language) {
    entities
        .createNativeQuery(
            "insert into akashi.mailbox as known (username, address, language)"
                + " values (:username, :address, cast(:language as text))"
                + " on conflict (username) do update set address = excluded.address,"
                + " language = coalesce(excluded.language, known.language)")
        .setParameter("username", username)
        .setParameter("address", address)
        .setParameter("language", language == null ? null : language.getLanguage())
        .executeUpdate();
  }
}
