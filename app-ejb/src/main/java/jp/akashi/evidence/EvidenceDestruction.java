package jp.akashi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;

/**
 * Destroys evidence by destroying its keys, and what was written on screen, in the transaction of
 * the caller: the record never says that a key is gone while it is not, nor the other way round.
 * The unreadable files follow ({@link RemovalRound}).
 */
@ApplicationScoped
public class EvidenceDestruction {

  @Inject private Writings writings;
  @Inject private Journal journal;
  @Inject private Event<EvidenceDestroyed> destroyed;

  /**
   * Destroys the keys of every version that still has one, and what was written on screen. Safe to
   * repeat.
   *
   * @return the versions whose keys were destroyed by this call, oldest first
   */
  public List<EvidenceVersion> destroy(CaseDocument document, Destruction done) {
    List<EvidenceVersion> readable =
        document.versions().stream().filter(version -> version.destruction() == null).toList();
    readable.forEach(version -> destroy(document, version, done));
    if (writings.destroy(document, done)) {
      String sha256 = document.writing().sha256();
      destroyed(document, document.code() + (sha256 == null ? "" : " SHA-256 " + sha256), 0, done);
    }
    return readable;
  }

  private void destroy(CaseDocument document, EvidenceVersion version, Destruction done) {
    version.destroy(done);
    destroyed(document, version.label() + " SHA-256 " + version.sha256(), version.position(), done);
  }

  private void destroyed(CaseDocument document, String what, int position, Destruction done) {
    journal.record(
        document.number().value(), "document.destroyed", Change.of(what, done.disposal()));
    destroyed.fire(
        new EvidenceDestroyed(document.number(), document.id(), document.code(), position));
  }
}
