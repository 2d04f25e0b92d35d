package jp.akashi.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import jp.akashi.person.Role;

/** The files whose keys were destroyed and that still lie in the store, unreadable. */
@Stateless
@RolesAllowed(Role.ENGINE)
public class DestroyedFiles {

  private static final int AT_ONCE = 500;

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /**
   * A file to remove.
   *
   * @param storedAs its name in the store
   */
  public record Leftover(long id, String storedAs) {}

  /** Some of them, the oldest first. */
  public List<Leftover> left() {
    return entities
        .createQuery(
            "select v from EvidenceVersion v where v.removedAt is null"
                + " and (v.destruction.at is not null"
                + " or v.scan.outcome = jp.akashi.evidence.ScanOutcome.INFECTED)"
                + " order by v.id",
            EvidenceVersion.class)
        .setMaxResults(AT_ONCE)
        .getResultStream()
        .map(version -> new Leftover(version.id(), version.leftover()))
        .toList();
  }

  /** The file is gone. */
  public void removed(long id) {
    entities.find(EvidenceVersion.class, id).removed(clock.instant());
  }
}
