package jp.akashi.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import jp.akashi.evidence.EvidenceDestroyed;

/**
 * Text goes with the key of the document it was read from. With the same transaction it is shown to
 * nobody any more; from the disk it goes with the next round, seconds later.
 */
@ApplicationScoped
class DestroyedText {

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  void forget(@Observes EvidenceDestroyed destroyed) {
    long document = destroyed.documentId();
    if (entities.find(ForgottenText.class, document) == null) {
      entities.persist(new ForgottenText(document, clock.instant()));
    }
    entities.persist(new SearchChange(new Subject(Subject.DOCUMENT, document), clock.instant()));
  }
}
