package jp.akashi.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** The text of documents in the index, for whoever destroys documents. */
@Stateless
@PermitAll
public class SearchedText {

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /**
   * Forgets the text of all versions of a document. With the caller's transaction it is shown to
   * nobody any more; from the disk it goes with the next round, seconds later. It does not matter
   * if it was forgotten before.
   *
   * @param caseDocumentId id of the required document of a case
   */
  public void forget(long caseDocumentId) {
    if (entities.find(ForgottenText.class, caseDocumentId) == null) {
      entities.persist(new ForgottenText(caseDocumentId, clock.instant()));
    }
    entities.persist(
        new SearchChange(new Subject(Subject.DOCUMENT, caseDocumentId), clock.instant()));
  }
}
