package jp.akashi.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseAccess;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.refusal.NotFound;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.scheme.DocumentFormat;

/** Who opened which version: on record before the first byte leaves. */
@Stateless
@PermitAll
public class EvidenceReading {

  @Inject private CaseAccess access;
  @Inject private CaseDocuments documents;
  @Inject private Journal journal;

  /** What the store needs to open the version. */
  public record Reading(String name, DocumentFormat format, StoredFile stored) {}

  /**
   * Notes that the caller opens a version.
   *
   * @throws OutOfOrder if it is not checked yet, is unsafe or was found infected
   * @throws NotFound if there is none, or the case is not the caller's to see
   */
  public Reading begin(ApplicationNumber number, String code, int position) {
    access.visible(number);
    EvidenceVersion version =
        documents.find(number, code).stream()
            .flatMap(document -> document.versions().stream())
            .filter(v -> v.position() == position)
            .findFirst()
            .orElseThrow(() -> new NotFound("document.noVersion", code, position));
    refuseUnchecked(version);
    journal.record(number.value(), "document.opened", Change.to(version.label()));
    return new Reading(version.name(), version.format(), version.stored());
  }

  private static void refuseUnchecked(EvidenceVersion version) {
    if (version.scan().outcome() == ScanOutcome.INFECTED) {
      throw new OutOfOrder("file.infectedVersion");
    }
    if (version.readability() == Readability.UNSAFE) {
      throw new OutOfOrder("file.unsafe");
    }
    if (version.standing() != DocumentState.SUBMITTED) {
      throw new OutOfOrder("file.quarantined");
    }
  }
}
