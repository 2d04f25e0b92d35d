package jp.akashi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;

/**
 * Destroys evidence by destroying its keys, in the transaction of the caller: the record never says
 * that a key is gone while it is not, nor the other way round. The unreadable files follow ({@link
 * RemovalRound}).
 */
@ApplicationScoped
public class EvidenceDestruction {

  @Inject private Journal journal;
  @Inject private Event<EvidenceDestroyed> destroyed;

  /**
   * Destroys the keys of every version that still has one. Safe to repeat.
   *
   * @return the versions whose keys were destroyed by this call, oldest first
   */
  public List<EvidenceVersion> destroy(CaseDocument document, Destruction done) {
    List<EvidenceVersion> readable =
        document.versions().stream().filter(version -> version.destruction() == null).toList();
    readable.forEach(version -> destroy(document, version, done));
    return readable;
  }

  private void destroy(CaseDocument document, EvidenceVersion version, Destruction done) {
    version.destroy(done);
    journal.record(
        document.number().value(),
        "document.destroyed",
        Change.of(version.label() + " SHA-256 " + version.sha256(), done.disposal()));
    destroyed.fire(
        new EvidenceDestroyed(
            document.number(), document.id(), document.code(), version.position()));
  }
}
