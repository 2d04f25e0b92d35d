package jp.akashi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Versions of documents as the store knows them: by key, by place, by the name they lie under. */
@ApplicationScoped
public class StoredVersions {

  @PersistenceContext private EntityManager entities;

  /** Those of a database, where no container opens it. */
  static StoredVersions in(EntityManager entities) {
    StoredVersions versions = new StoredVersions();
    versions.entities = entities;
    return versions;
  }

  /**
   * Versions after this one whose keys other than this key-encryption key wraps, oldest first, a
   * few at a time; never those whose keys were destroyed.
   */
  List<EvidenceVersion> notUnder(String keyId, long after, int most) {
    return entities
        .createQuery(
            "select v from EvidenceVersion v where v.keyId <> :key and v.wrappedKey is not null"
                + " and v.id > :after order by v.id",
            EvidenceVersion.class)
        .setParameter("key", keyId)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * A file's key was wrapped anew; the file itself is the same. Nothing happens to a key that was
   * destroyed, or wrapped by somebody else, since the version was read.
   */
  void rewrap(EvidenceVersion version, StoredFile anew) {
    entities
        .createQuery(
            "update EvidenceVersion v set v.wrappedKey = :wrapped, v.keyId = :key"
                + " where v.id = :id and v.keyId = :old and v.wrappedKey is not null")
        .setParameter("wrapped", anew.wrappedKey())
        .setParameter("key", anew.keyId())
        .setParameter("id", version.id())
        .setParameter("old", version.stored().keyId())
        .executeUpdate();
  }

  /**
   * Of every key-encryption key in use, the first and the last version it wraps the key of.
   *
   * @return never those whose keys were destroyed
   */
  List<EvidenceVersion> samples() {
    return entities
        .createQuery(
            "select v from EvidenceVersion v where v.id in (select min(a.id) from EvidenceVersion a"
                + " where a.wrappedKey is not null group by a.keyId) or v.id in (select max(b.id)"
                + " from EvidenceVersion b where b.wrappedKey is not null group by b.keyId)",
            EvidenceVersion.class)
        .getResultList();
  }

  /** Where files lie that records speak of. */
  List<EvidencePlace> places() {
    return entities
        .createQuery("select distinct v.place from EvidenceVersion v", EvidencePlace.class)
        .getResultList();
  }

  /** Whether a record speaks of a file of the store. */
  public boolean knows(String storedAs) {
    return entities
            .createQuery(
                "select count(v) from EvidenceVersion v where v.storedAs = :stored", Long.class)
            .setParameter("stored", storedAs)
            .getSingleResult()
        > 0;
  }
}
