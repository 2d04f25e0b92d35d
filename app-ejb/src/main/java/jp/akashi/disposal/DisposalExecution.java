package jp.akashi.disposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import jp.akashi.application.Applications;
import jp.akashi.evidence.Destruction;
import jp.akashi.evidence.EvidenceDestruction;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.Role;

/**
 * Carries out what was approved: one transaction a document, each safe to repeat, and one for the
 * certificate when all are done. Whatever fails in between, the next round goes on where it was.
 */
@Stateless
@RolesAllowed(Role.ENGINE)
public class DisposalExecution {

  @Inject private Disposals disposals;
  @Inject private DueDocuments due;
  @Inject private Applications applications;
  @Inject private EvidenceDestruction evidence;
  @Inject private DisposalPaper paper;
  @Inject private DisposalLetters letters;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /** Numbers of the disposals to carry out, the oldest first. */
  public List<DisposalNumber> approved() {
    return disposals.approved();
  }

  /** The documents of a disposal that wait for their turn. */
  public List<Long> waiting(DisposalNumber number) {
    return disposals.of(number).items().stream()
        .filter(item -> item.outcome() == DisposalItem.Outcome.PENDING)
        .map(DisposalItem::id)
        .toList();
  }

  /** Destroys one document, unless it is on hold by now or not due after all. */
  public void destroy(long id) {
    DisposalItem item = disposals.locked(id);
    if (item.outcome() != DisposalItem.Outcome.PENDING) {
      return;
    }
    applications.lock(applications.of(item.number()));
    Instant now = clock.instant();
    if (due.isDue(item.document())) {
      Said approval = Objects.requireNonNull(item.disposal().decided());
      evidence.destroy(
          item.document(), new Destruction(now, approval.by(), item.disposal().number().value()));
      item.destroyed(now);
    } else {
      item.withheld(now);
      journal.record(
          DisposalService.subject(item.disposal().number()),
          "disposal.withheld",
          Change.to(item.number() + " " + item.code()));
    }
  }

  /** Makes the certificate and tells the companies, once every document is dealt with. */
  public void finish(DisposalNumber number) {
    Disposal disposal = disposals.of(number);
    if (disposal.state() != DisposalState.APPROVED || disposal.isWaiting()) {
      return;
    }
    disposal.executed(clock.instant());
    if (!disposal.destroyed().isEmpty()) {
      disposals.keep(new DisposalCertificate(number, paper.sealed(disposal)));
      letters.send(disposal);
    }
    journal.record(
        DisposalService.subject(number),
        "disposal.executed",
        Change.to(disposal.destroyed().size()));
  }
}
