package jp.akashi.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
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
  @Inject private Clock clock;

  /** That of a database, where no container opens it: it asks, and changes nothing. */
  static Quarantine in(EntityManager entities, Clock clock) {
    Quarantine quarantine = new Quarantine();
    quarantine.entities = entities;
    quarantine.clock = clock;
    return quarantine;
  }

  /** A file in quarantine. */
  public record Waiting(long id, DocumentFormat format, boolean compared, StoredFile stored) {

    static Waiting of(EvidenceVersion version) {
      return new Waiting(
          version.id(), version.format(), version.document().isCompared(), version.stored());
    }
  }

  /**
   * Some of those that wait, those not tried for longest first; what took the scanner longer than
   * it may take is tried again a day later only.
   */
  public List<Waiting> waiting() {
    return entities
        .createQuery(
            "select v from EvidenceVersion v join fetch v.document where v.scan.outcome = :waiting"
                + " and (v.scan.signature is null or v.scan.at < :yesterday)"
                + " and v.wrappedKey is not null order by v.scan.at, v.id",
            EvidenceVersion.class)
        .setParameter("waiting", ScanOutcome.QUARANTINED)
        .setParameter("yesterday", clock.instant().minus(Duration.ofDays(1)))
        .setMaxResults(AT_ONCE)
        .getResultStream()
        .map(Waiting::of)
        .toList();
  }

  /**
   * Those that are looked into next of those nobody has looked into yet: of each company the
   * oldest, so that nobody waits behind a thousand files of somebody else.
   *
   * @param without ids of those that cannot be looked into now; never empty
   */
  public List<Waiting> unread(Collection<Long> without) {
    return entities
        .createQuery(
            "select v from EvidenceVersion v join fetch v.document where v.id in (select min(w.id)"
                + " from EvidenceVersion w where w.look.readability = :waiting"
                + " and w.scan.outcome <> :gone and w.wrappedKey is not null"
                + " and w.id not in :without group by w.companyId) order by v.id",
            EvidenceVersion.class)
        .setParameter("waiting", Readability.PENDING)
        .setParameter("gone", ScanOutcome.INFECTED)
        .setParameter("without", without)
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
