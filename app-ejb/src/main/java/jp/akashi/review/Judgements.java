package jp.akashi.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.akashi.application.ApplicationNumber;

/** How the items of the cases were judged. */
@ApplicationScoped
public class Judgements {

  private static final String WITH_DETAILS =
      "select distinct j from ItemJudgement j"
          + " left join fetch j.means left join fetch j.evidence where j.number = :number";

  @PersistenceContext private EntityManager entities;

  public void add(ItemJudgement judgement) {
    entities.persist(judgement);
  }

  /** The judgements of a case that count now: the latest of each item judged so far. */
  public List<ItemJudgement> current(ApplicationNumber number) {
    return entities
        .createQuery(
            WITH_DETAILS
                + " and j.round = (select max(k.round) from ItemJudgement k"
                + " where k.number = j.number and k.item = j.item)",
            ItemJudgement.class)
        .setParameter("number", number)
        .getResultList();
  }

  /** The judgements that count now, by number of the item. */
  public Map<String, ItemJudgement> currentByItem(ApplicationNumber number) {
    return current(number).stream().collect(Collectors.toMap(ItemJudgement::item, j -> j));
  }

  /** The judgement of an item that counts now; empty while it is unjudged. */
  public Optional<ItemJudgement> current(ApplicationNumber number, String item) {
    List<ItemJudgement> history = history(number, item);
    return history.isEmpty() ? Optional.empty() : Optional.of(history.get(0));
  }

  /** Every judgement of an item, the latest first. */
  public List<ItemJudgement> history(ApplicationNumber number, String item) {
    return entities
        .createQuery(
            WITH_DETAILS + " and j.item = :item order by j.round desc", ItemJudgement.class)
        .setParameter("number", number)
        .setParameter("item", item)
        .getResultList();
  }
}
