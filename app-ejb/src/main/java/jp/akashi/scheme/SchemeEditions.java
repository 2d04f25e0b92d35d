package jp.akashi.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All editions. The content of a fixed edition is kept in memory: it can no longer change. */
@ApplicationScoped
public class SchemeEditions {

  @PersistenceContext private EntityManager entities;

  private final Map<EditionId, EditionContent> fixed = new ConcurrentHashMap<>();

  /** For the container. */
  protected SchemeEditions() {}

  SchemeEditions(EntityManager entities) {
    this.entities = entities;
  }

  public Optional<SchemeEdition> find(EditionId id) {
    return entities
        .createQuery(
            "select edition from SchemeEdition edition where edition.code = :id",
            SchemeEdition.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** Whether an edition was loaded from the file with that SHA-256, in hexadecimal. */
  boolean haveContent(String sha256) {
    return entities
            .createQuery(
                "select count(edition) from SchemeEdition edition"
                    + " where edition.contentSha256 = :sha256",
                Long.class)
            .setParameter("sha256", sha256)
            .getSingleResult()
        > 0;
  }

  /**
   * @throws NoSuchEdition if there is none of that name
   */
  public SchemeEdition of(EditionId id) {
    return find(id).orElseThrow(() -> new NoSuchEdition(id.value()));
  }

  /**
   * The edition new cases begin on.
   *
   * @param today in Japan
   * @throws NoneInForce if there is none
   */
  public SchemeEdition active(LocalDate today) {
    return inForce(today).orElseThrow(NoneInForce::new);
  }

  /** The edition new cases begin on that day, if there is one. */
  public Optional<SchemeEdition> inForce(LocalDate today) {
    return entities
        .createQuery(
            "select edition from SchemeEdition edition where edition.activeFrom <= :today"
                + " and (edition.supersededFrom is null or edition.supersededFrom > :today)"
                + " order by edition.activeFrom desc, edition.id desc",
            SchemeEdition.class)
        .setParameter("today", today)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The editions of a scheme whose first day is fixed, in no order. */
  public List<SchemeEdition> fixed(String scheme) {
    return entities
        .createQuery(
            "select edition from SchemeEdition edition where edition.scheme = :scheme"
                + " and edition.activeFrom is not null",
            SchemeEdition.class)
        .setParameter("scheme", scheme)
        .getResultList();
  }

  /** Every edition, the youngest first. */
  public List<SchemeEdition> all() {
    return entities
        .createQuery(
            "select edition from SchemeEdition edition order by edition.id desc",
            SchemeEdition.class)
        .getResultList();
  }

  /**
   * What an edition says.
   *
   * @throws NoSuchEdition if there is none of that name
   */
  public EditionContent content(EditionId id) {
    EditionContent known = fixed.get(id);
    return known != null ? known : readContent(of(id));
  }

  /** What an edition says of itself, without its rows. */
  EditionDescription description(EditionId id) {
    EditionContent known = fixed.get(id);
    return known != null ? known.description() : new EditionRows(entities).description(id);
  }

  private EditionContent readContent(SchemeEdition edition) {
    EditionContent content = new EditionRows(entities).read(edition.code());
    if (edition.isFixed()) {
      fixed.put(edition.code(), content);
    }
    return content;
  }

  /** Adds an edition with its rows, in the order of its tables. */
  public void add(SchemeEdition edition, EditionContent content) {
    entities.persist(edition);
    new EditionRows(entities).write(edition, content);
  }

  /** Puts other rows in the place of an edition's own, in the order of its tables. */
  void replace(SchemeEdition edition, EditionContent content) {
    entities.flush();
    EditionRows rows = new EditionRows(entities);
    rows.clear(edition);
    rows.write(edition, content);
  }

  /** Keeps other nodes from adding editions until the end of the transaction. */
  public void lock() {
    entities.createNativeQuery("lock table scheme_edition in exclusive mode").executeUpdate();
  }
}
