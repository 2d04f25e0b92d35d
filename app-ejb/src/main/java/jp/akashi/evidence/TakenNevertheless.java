package jp.akashi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.refusal.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What the completeness check would stop a person of the body may take, who says why: at reception
 * and later alike.
 */
@ApplicationScoped
public class TakenNevertheless {

  @Inject private DocumentList list;
  @Inject private Journal journal;

  /**
   * Lets documents pass that the check has nothing against; any other only with a reason, which is
   * kept.
   *
   * @param reason why they are taken nevertheless, or null
   * @throws InvalidInput if a reason is missing, on {@code comment}
   */
  public void refuseUnreasoned(
      Application application, Collection<SeenDocument> seen, @Nullable String reason) {
    List<String> stopped = stopped(application, seen);
    boolean given = reason != null && !reason.isBlank();
    new InvalidInput.Check()
        .that(
            stopped.isEmpty() || given,
            "comment",
            "document.reasonToTake",
            String.join(" ", stopped))
        .that(!given || reason.length() <= 2000, "comment", "tooLong", 2000)
        .orRefuse();
    if (given && !stopped.isEmpty()) {
      journal.record(application.number().value(), "document.takenNevertheless", Change.to(reason));
    }
  }

  /** Of what was answered since somebody saw it, they are told that first. */
  private List<String> stopped(Application application, Collection<SeenDocument> seen) {
    return list.of(application).stream()
        .filter(d -> seen.contains(new SeenDocument(d.code(), d.version())))
        .filter(d -> d.state() == DocumentState.SUBMITTED || d.isMadeOfRecords())
        .filter(document -> document.findings().stream().anyMatch(DocumentFinding::stops))
        .map(DocumentView::code)
        .toList();
  }
}
