package jp.akashi.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import jp.akashi.person.Role;

/** What changed on record and is not in the index yet. Triggers of the database write it down. */
@Stateless
@RolesAllowed(Role.ENGINE)
public class SearchChanges {

  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);

  /** Doubled so many times at most: a little more than an hour. */
  private static final int MOST_DOUBLINGS = 7;

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /** Some that are due, the oldest first. */
  public List<SearchChange> due(int most) {
    return entities
        .createQuery(
            "select c from SearchChange c where c.dueAt <= :now order by c.id", SearchChange.class)
        .setParameter("now", clock.instant())
        .setMaxResults(most)
        .getResultList();
  }

  /** These are in the index. */
  public void done(Collection<SearchChange> changes) {
    if (!changes.isEmpty()) {
      entities
          .createQuery("delete from SearchChange c where c.id in :ids")
          .setParameter("ids", changes.stream().map(SearchChange::id).toList())
          .executeUpdate();
    }
  }

  /** This one is tried again later, each time after twice the time. */
  public void later(SearchChange change) {
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(change.tries(), MOST_DOUBLINGS));
    Instant due = clock.instant().plus(wait);
    entities
        .createQuery(
            "update SearchChange c set c.tries = c.tries + 1, c.dueAt = :due where c.id = :id")
        .setParameter("due", due)
        .setParameter("id", change.id())
        .executeUpdate();
  }

  /**
   * Notes everything there is as changed.
   *
   * @param asked what asked for it, and is done
   */
  public void everything(Collection<SearchChange> asked) {
    done(asked);
    entities
        .createNativeQuery(
            "insert into akashi.search_change (subject)"
                + " select 'C' || id from akashi.applicant_company"
                + " union all select 'A' || id from akashi.application"
                + " union all select 'N' || id from akashi.nonconformity"
                + " union all select 'D' || id from akashi.case_document")
        .executeUpdate();
  }
}
