package jp.akashi.scheme;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What stands on editions. The steps that keep such records (cases, certificates) each bring theirs
 * as a bean: an entity with a number, an edition and a state.
 */
public abstract class EditionUse {

  private final String kind;
  private final String entity;
  private final String standsOn;
  private final List<? extends Enum<?>> states;
  @PersistenceContext private EntityManager entities;

  /**
   * @param kind what it counts, such as {@code cases}
   * @param states those in which a record still stands on its edition
   */
  protected EditionUse(String kind, Class<?> entity, List<? extends Enum<?>> states) {
    this(kind, entity, "r.edition", states);
  }

  /**
   * @param standsOn what of a record {@code r} names its edition, in JPQL
   */
  protected EditionUse(
      String kind, Class<?> entity, String standsOn, List<? extends Enum<?>> states) {
    this.kind = kind;
    this.entity = entity.getSimpleName();
    this.standsOn = standsOn;
    this.states = List.copyOf(states);
  }

  /** What it counts, such as {@code cases}. */
  public String kind() {
    return kind;
  }

  /** How many stand on each edition, by its name; editions without any are left out. */
  public Map<String, Long> counts() {
    return entities
        .createQuery(
            "select "
                + standsOn
                + ", count(r) from "
                + entity
                + " r where r.state in :states group by 1",
            Tuple.class)
        .setParameter("states", states)
        .getResultStream()
        .collect(Collectors.toMap(t -> t.get(0, String.class), t -> t.get(1, Long.class)));
  }

  /** The numbers of those that stand on an edition, in order. */
  public List<String> numbers(EditionId edition) {
    return entities
        .createQuery(
            "select r.number.value from "
                + entity
                + " r where "
                + standsOn
                + " = :edition and r.state in :states order by r.number.value",
            String.class)
        .setParameter("edition", edition.value())
        .setParameter("states", states)
        .getResultList();
  }
}
