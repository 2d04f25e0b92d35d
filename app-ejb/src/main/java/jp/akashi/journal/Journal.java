package jp.akashi.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import jp.akashi.person.CurrentPerson;
import org.jspecify.annotations.Nullable;

/**
 * The journal of the body. Writing joins the caller's transaction: an act without its line, or a
 * line without its act, cannot be committed.
 */
@ApplicationScoped
public class Journal {

  @PersistenceContext private EntityManager entities;
  @Inject private CurrentPerson current;
  @Inject private Clock clock;

  /**
   * A line as it is shown.
   *
   * @param at moment of the act, UTC
   * @param actor sign-in name, or {@link CurrentPerson#ENGINE}
   * @param subject application number or other name of what was acted on
   * @param act code of the act, such as {@code application.submitted}
   */
  public record Line(
      long id,
      Instant at,
      String actor,
      String subject,
      String act,
      @Nullable String before,
      @Nullable String after) {}

  /**
   * Writes a line in the name of the current person.
   *
   * @param subject application number, or another name that stays the same for ever
   */
  public void record(String subject, String act, Change change) {
    entities.persist(new JournalEntry(clock.instant(), current.username(), subject, act, change));
  }

  /** All lines about a subject, oldest first. */
  public List<Line> of(String subject) {
    return entities
        .createQuery(
            "select e from JournalEntry e where e.subject = :subject order by e.at, e.id",
            JournalEntry.class)
        .setParameter("subject", subject)
        .getResultStream()
        .map(Journal::line)
        .toList();
  }

  /** Lines about a subject of these acts, oldest first. */
  public List<Line> of(String subject, Collection<String> acts) {
    return entities
        .createQuery(
            "select e from JournalEntry e where e.subject = :subject and e.act in :acts"
                + " order by e.at, e.id",
            JournalEntry.class)
        .setParameter("subject", subject)
        .setParameter("acts", acts)
        .getResultStream()
        .map(Journal::line)
        .toList();
  }

  /**
   * Whether the current person has this very line in the journal.
   *
   * @param after what the act made
   * @param since lines before this moment, UTC, do not count
   */
  public boolean notedMine(String subject, String act, String after, Instant since) {
    return entities
            .createQuery(
                "select count(e) from JournalEntry e where e.subject = :subject and e.at >= :since"
                    + " and e.act = :act and e.after = :after and e.actor = :actor",
                Long.class)
            .setParameter("subject", subject)
            .setParameter("since", since)
            .setParameter("act", act)
            .setParameter("after", after)
            .setParameter("actor", current.username())
            .getSingleResult()
        > 0;
  }

  private static Line line(JournalEntry e) {
    return new Line(e.id(), e.at(), e.actor(), e.subject(), e.act(), e.before(), e.after());
  }
}
