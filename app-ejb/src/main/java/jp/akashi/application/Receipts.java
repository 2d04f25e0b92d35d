package jp.akashi.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The receipts given. */
@ApplicationScoped
public class Receipts implements PaperShelf {

  @PersistenceContext private EntityManager entities;
  @Inject private ReceiptPaper paper;
  @Inject private Clock clock;

  /**
   * Gives the receipt of an application that has just been handed in.
   *
   * @param sent letters sent for that; they stand on the paper
   */
  void give(Application application, List<CaseLetters.Sent> sent) {
    ApplicationNumber number = application.number();
    Receipt.Given given = new Receipt.Given(of(number).size() + 1, clock.instant());
    entities.persist(new Receipt(number, given, paper.sealed(application, given, sent)));
  }

  /** Those of one application, the first first. */
  private List<Receipt.Given> of(ApplicationNumber number) {
    return entities
        .createQuery(
            "select new jp.akashi.application.Receipt$Given(r.key.round, r.givenAt) from Receipt r"
                + " where r.key.number = :number order by r.key.round",
            Receipt.Given.class)
        .setParameter("number", number.value())
        .getResultList();
  }

  @Override
  public List<ShelvedPaper> of(Application application) {
    return of(application.number()).stream()
        .map(given -> new ShelvedPaper(ShelvedPaper.Kind.RECEIPT, given.round(), given.at()))
        .toList();
  }

  Optional<Receipt> of(ApplicationNumber number, int round) {
    return Optional.ofNullable(
        entities.find(Receipt.class, new Receipt.Key(number.value(), round)));
  }
}
