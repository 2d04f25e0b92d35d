package jp.akashi.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.Role;

/** The files that wait for the scanner, and what becomes of them. */
@Stateless
@RolesAllowed(Role.ENGINE)
public class Quarantine {

  private static final int AT_ONCE = 50;

  @PersistenceContext private EntityManager entities;
  @Inject private Journal journal;

  /** A file in quarantine. */
  public record Waiting(long id, StoredFile stored) {}

  /** Some of those that wait, those not tried for longest first. */
  public List<Waiting> waiting() {
    return entities
        .createQuery(
            "select v from EvidenceVersion v where v.scan.outcome = :waiting"
                + " order by v.scan.at, v.id",
            EvidenceVersion.class)
        .setParameter("waiting", ScanOutcome.QUARANTINED)
        .setMaxResults(AT_ONCE)
        .getResultStream()
        .map(version -> new Waiting(version.id(), version.stored()))
        .toList();
  }

  /** What the scanner said when it was asked again. */
  public void scanned(long id, ScanResult result) {
    EvidenceVersion version = entities.find(EvidenceVersion.class, id);
    version.scanned(result);
    if (result.outcome() != ScanOutcome.QUARANTINED) {
      journal.record(
          version.document().number().value(),
          result.isCleared() ? "document.cleared" : "document.infected",
          Change.to(version.label() + " " + result.said()));
    }
  }
}
