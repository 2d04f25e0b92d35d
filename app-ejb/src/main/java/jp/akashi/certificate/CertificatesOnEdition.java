package jp.akashi.certificate;

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

/** The certificates on each edition that are not ended. */
@ApplicationScoped
public class CertificatesOnEdition implements EditionUse {

  private static final List<CertificateState> STANDING =
      Arrays.stream(CertificateState.values()).filter(state -> !state.isEnded()).toList();

  @PersistenceContext private EntityManager entities;

  @Override
  public String kind() {
    return "certificates";
  }

  @Override
  public Map<String, Long> counts() {
    return entities
        .createQuery(
            "select c.edition, count(c) from Certificate c where c.state in :states"
                + " group by c.edition",
            Tuple.class)
        .setParameter("states", STANDING)
        .getResultStream()
        .collect(Collectors.toMap(t -> t.get(0, String.class), t -> t.get(1, Long.class)));
  }

  @Override
  public List<String> numbers(EditionId edition) {
    return entities
        .createQuery(
            "select a.number.value from Certificate a where a.edition = :edition"
                + " and a.state in :states order by a.number.value",
            String.class)
        .setParameter("edition", edition.value())
        .setParameter("states", STANDING)
        .getResultList();
  }
}
