package jp.akashi.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jp.akashi.evidence.EvidenceDestroyed;

/** Text goes with the key of the document it was read from, in the same transaction. */
@ApplicationScoped
class DestroyedText {

  @Inject private SearchedText text;

  void forget(@Observes EvidenceDestroyed destroyed) {
    text.forget(destroyed.documentId());
  }
}
