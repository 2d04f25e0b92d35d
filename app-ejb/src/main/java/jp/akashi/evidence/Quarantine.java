package jp.akashi.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.Role;
import jp.akashi.scheme.DocumentFormat;

/** The files that wait to be scanned or looked into, and what becomes of them. */
@Stateless
@RolesAllowed(Role.ENGINE)
public class Quarantine {

  private static final int AT_ONCE = 50;

  @PersistenceContext private EntityManager entities;
  @Inject private Journal journal;

  /** A file in quarantine. */
  public record Waiting(long id, DocumentFormat format, boolean compared, StoredFile stored) {

    static Waiting of(EvidenceVersion version) {
      return new Waiting(
          version.id(), version.format(), version.document().isCompared(), version.stored());
    }
  }

  /** Some of those that wait, those not tried for longest first. */
  public List<Waiting> waiting() {
    return entities
        .createQuery(
            "select v from EvidenceVersion v join fetch v.document where v.scan.outcome = :waiting"
                + " and v.wrappedKey is not null order by v.scan.at, v.id",
            EvidenceVersion.class)
        .setParameter("waiting", ScanOutcome.QUARANTINED)
        .setMaxResults(AT_ONCE)
        .getResultStream()
        .map(Waiting::of)
        .toList();
  }

  /** Some of those nobody has looked into yet. */
  public List<Waiting> unread() {
    return entities
        .createQuery(
            "select v from EvidenceVersion v join fetch v.document where v.look.readability = :waiting"
                + " and v.scan.outcome <> :gone and v.wrappedKey is not null order by v.id",
            EvidenceVersion.class)
        .setParameter("waiting", Readability.PENDING)
        .setParameter("gone", ScanOutcome.INFECTED)
        .setMaxResults(AT_ONCE)
        .getResultStream()
        .map(Waiting::of)
        .toList();
  }

  /** What was seen when somebody looked into it; nothing of what was destroyed meanwhile. */
  public void looked(long id, FileLook look) {
    EvidenceVersion version = locked(id);
    if (version.destruction() != null) {
      return;
    }
    version.looked(look);
    journal.record(
        version.document().number().value(),
        "document.lookedInto",
        Change.to(version.label() + " " + look.readability()));
  }

  /** What the scanner said when it was asked again. */
  public void scanned(long id, ScanResult result) {
    EvidenceVersion version = locked(id);
    version.scanned(result);
    if (result.outcome() != ScanOutcome.QUARANTINED) {
      journal.record(
          version.document().number().value(),
          result.isCleared() ? "document.cleared" : "document.infected",
          Change.to(version.label() + " " + result.said()));
    }
  }

  /** As it is now: whoever destroys its key meanwhile waits, or has done so. */
  private EvidenceVersion locked(long id) {
    return entities.find(EvidenceVersion.class, id, LockModeType.PESSIMISTIC_WRITE);
  }
}
