package jp.akashi.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.Role;

/** Making the index anew, for instance after it was lost: the administrator's work. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.ENGINE})
public class SearchRebuild {

  @PersistenceContext private EntityManager entities;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /** The next round empties the index and fills it from the records. */
  public void request() {
    entities.persist(new SearchChange(Subject.EVERYTHING, clock.instant()));
    journal.record("search", "search.rebuild", Change.NONE);
  }
}
