package jp.akashi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.refusal.NotFound;
import jp.akashi.refusal.OutOfOrder;

/** Every upload that is under way or lately ended. */
@ApplicationScoped
public class Uploads {

  @PersistenceContext private EntityManager entities;

  Optional<Upload> find(String id) {
    return Optional.ofNullable(entities.find(Upload.class, id));
  }

  void add(Upload upload) {
    entities.persist(upload);
  }

  void remove(Upload upload) {
    entities.remove(upload);
  }

  /** What a person began for a case and did not end, oldest first. */
  List<Upload> unfinished(String username, ApplicationNumber number, Instant since) {
    return entities
        .createQuery(
            "select u from Upload u where u.begunBy = :by and u.number = :number"
                + " and u.position is null and u.heardAt > :since order by u.begunAt, u.id",
            Upload.class)
        .setParameter("by", username)
        .setParameter("number", number)
        .setParameter("since", since)
        .getResultList();
  }

  /** How many a person has under way, in all cases. */
  long unfinished(String username, Instant since) {
    return entities
        .createQuery(
            "select count(u) from Upload u where u.begunBy = :by and u.position is null"
                + " and u.heardAt > :since",
            Long.class)
        .setParameter("by", username)
        .setParameter("since", since)
        .getSingleResult();
  }

  /**
   * Notes, in the transaction that makes the version, what became of an upload.
   *
   * @throws OutOfOrder if it became a version before
   * @throws NotFound if it was cancelled meanwhile
   */
  void handedIn(String id, EvidenceVersion version) {
    Upload upload = entities.find(Upload.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (upload == null) {
      throw new NotFound("upload.unknown");
    }
    if (upload.isHandedIn()) {
      throw new OutOfOrder("upload.handedIn");
    }
    upload.handedIn(version);
  }

  /** Those under way whose keys other than this key-encryption key wraps. */
  List<Upload> notUnder(String keyId) {
    return entities
        .createQuery(
            "select u from Upload u where u.keyId <> :key and u.position is null", Upload.class)
        .setParameter("key", keyId)
        .getResultList();
  }

  /**
   * Its key was wrapped anew; nothing happens to one that was handed in since it was read.
   *
   * @return whether it was
   */
  boolean rewrap(Upload upload, PartialKey anew) {
    return entities
            .createQuery(
                "update Upload u set u.wrappedKey = :wrapped, u.keyId = :key"
                    + " where u.id = :id and u.keyId = :old and u.position is null")
            .setParameter("wrapped", anew.wrapped())
            .setParameter("key", anew.keyId())
            .setParameter("id", anew.id())
            .setParameter("old", upload.key().keyId())
            .executeUpdate()
        > 0;
  }

  /** Forgets those whose time is over. */
  int forgetUnheard(Instant since) {
    return entities
        .createQuery("delete from Upload u where u.heardAt <= :since")
        .setParameter("since", since)
        .executeUpdate();
  }

  /** Whether the upload with that id goes on. */
  boolean isUnderWay(String id) {
    return find(id).filter(upload -> !upload.isHandedIn()).isPresent();
  }
}
