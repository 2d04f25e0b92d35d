package jp.akashi.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

  /**
   * @throws NoSuchEdition if there is none of that name
   */
  public SchemeEdition of(EditionId id) {
    return find(id).orElseThrow(() -> new NoSuchEdition(id.value()));
  }

  /**
   * The edition new cases begin on.
   *
   * @throws NoSuchEdition if none is active
   */
  public SchemeEdition active() {
    return entities
        .createQuery(
            "select edition from SchemeEdition edition where edition.state = :active"
                + " order by edition.activeFrom desc, edition.id desc",
            SchemeEdition.class)
        .setParameter("active", EditionState.ACTIVE)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NoSuchEdition("active"));
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

  private EditionContent readContent(SchemeEdition edition) {
    EditionContent content = new EditionRows(entities).read(edition.code());
    if (edition.state().isFixed()) {
      fixed.put(edition.code(), content);
    }
    return content;
  }

  /** Adds an edition with its rows, in the order of its tables. */
  public void add(SchemeEdition edition, EditionContent content) {
    entities.persist(edition);
    new EditionRows(entities).write(edition, content);
  }

  /** Keeps other nodes from adding editions until the end of the transaction. */
  public void lock() {
    entities.createNativeQuery("lock table scheme_edition in exclusive mode").executeUpdate();
  }
}
