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
public class Receipts {

  @PersistenceContext private EntityManager entities;
  @Inject private ReceiptPaper paper;
  @Inject private Clock clock;

  /** Gives the receipt of an application that has just been submitted, with what was sent then. */
  void give(Application application, List<CaseLetters.Sent> sent) {
    byte[] sealed = paper.sealed(application, sent);
    entities.persist(new Receipt(application.number(), sealed, clock.instant()));
  }

  Optional<Receipt> of(ApplicationNumber number) {
    return Optional.ofNullable(entities.find(Receipt.class, number));
  }
}
