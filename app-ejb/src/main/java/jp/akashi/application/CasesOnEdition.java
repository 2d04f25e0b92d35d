package jp.akashi.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.EditionUse;

/** The cases under way on each edition; drafts not handed in yet are not among them. */
@ApplicationScoped
public class CasesOnEdition implements EditionUse {

  private static final List<CaseState> UNDER_WAY =
      Arrays.stream(CaseState.values()).filter(CaseState::isUnderWay).toList();

  @PersistenceContext private EntityManager entities;

  @Override
  public String kind() {
    return "cases";
  }

  @Override
  public Map<String, Long> counts() {
    return entities
        .createQuery(
            "select a.edition, count(a) from Application a where a.state in :states"
                + " group by a.edition",
            Tuple.class)
        .setParameter("states", UNDER_WAY)
        .getResultStream()
        .collect(Collectors.toMap(t -> t.get(0, String.class), t -> t.get(1, Long.class)));
  }

  @Override
  public List<String> numbers(EditionId edition) {
    return entities
        .createQuery(
            "select a.number.value from Application a where a.edition = :edition"
                + " and a.state in :states order by a.number.value",
            String.class)
        .setParameter("edition", edition.value())
        .setParameter("states", UNDER_WAY)
        .getResultList();
  }
}
