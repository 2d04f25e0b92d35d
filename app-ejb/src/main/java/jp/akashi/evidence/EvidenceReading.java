package jp.akashi.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseAccess;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.refusal.Gone;
import jp.akashi.refusal.NotFound;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.scheme.DocumentFormat;
import org.jspecify.annotations.Nullable;

/** Who saw, downloaded or printed which version: on record before the first byte leaves. */
@Stateless
@PermitAll
public class EvidenceReading {

  /**
   * A viewer fetches a file in pieces: what one person fetches of one version within this time is
   * one sight of it.
   */
  private static final Duration ONE_SIGHT = Duration.ofMinutes(10);

  @Inject private CaseAccess access;
  @Inject private ReadingBars bars;
  @Inject private CaseDocuments documents;
  @Inject private DestroyedRefusal destroyed;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /** What the store needs to open the version. */
  public record Reading(String name, DocumentFormat format, StoredFile stored) {}

  /**
   * What is known of a version before it is opened.
   *
   * @param counting the files of the document that count side by side
   * @param closed text of the refusal if nobody may open it, or null
   */
  public record Sight(
      DocumentView.File file, List<DocumentView.File> counting, @Nullable String closed) {}

  /**
   * What a viewer says of a version before it shows it; nothing is on record by that.
   *
   * @throws Gone if its key was destroyed
   * @throws NotFound if there is none, or the case is not the caller's to see
   */
  public Sight sight(ApplicationNumber number, String code, int position) {
    EvidenceVersion version = version(number, code, position);
    return new Sight(
        DocumentView.File.of(version),
        version.document().counting().stream().map(DocumentView.File::of).toList(),
        closed(version).orElse(null));
  }

  /**
   * Notes that the caller takes a version away as a file.
   *
   * @throws Gone if its key was destroyed
   * @throws OutOfOrder if it is not checked yet, is unsafe or was found infected
   * @throws NotFound if there is none, or the case is not the caller's to see
   */
  public Reading downloaded(ApplicationNumber number, String code, int position) {
    EvidenceVersion version = open(number, code, position);
    record(number, ReadingKind.DOWNLOADED, version);
    return reading(version);
  }

  /**
   * Notes that the caller looks at a version in the viewer.
   *
   * @throws Gone as {@link #downloaded}
   * @throws OutOfOrder as {@link #downloaded}, or if the viewer cannot show its format
   * @throws NotFound as {@link #downloaded}
   */
  public Reading seen(ApplicationNumber number, String code, int position) {
    EvidenceVersion version = shown(number, code, position);
    String act = ReadingKind.SEEN.act();
    if (!journal.notedMine(
        number.value(), act, version.label(), clock.instant().minus(ONE_SIGHT))) {
      record(number, ReadingKind.SEEN, version);
    }
    return reading(version);
  }

  /**
   * Notes that the caller prints a version from the viewer.
   *
   * @throws OutOfOrder as {@link #seen}
   * @throws NotFound as {@link #downloaded}
   */
  public void printed(ApplicationNumber number, String code, int position) {
    record(number, ReadingKind.PRINTED, shown(number, code, position));
  }

  /** Everybody who saw, downloaded or printed a version of the case, oldest first. */
  public List<VersionRead> of(ApplicationNumber number) {
    access.visible(number);
    return journal.of(number.value(), ReadingKind.acts()).stream().map(VersionRead::of).toList();
  }

  private void record(ApplicationNumber number, ReadingKind kind, EvidenceVersion version) {
    journal.record(number.value(), kind.act(), Change.to(version.label()));
  }

  private static Reading reading(EvidenceVersion version) {
    return new Reading(version.name(), version.format(), version.stored());
  }

  private EvidenceVersion shown(ApplicationNumber number, String code, int position) {
    EvidenceVersion version = open(number, code, position);
    if (!version.format().isShown()) {
      throw new OutOfOrder("file.notShown", version.format().name());
    }
    return version;
  }

  private EvidenceVersion open(ApplicationNumber number, String code, int position) {
    EvidenceVersion version = version(number, code, position);
    closed(version)
        .ifPresent(
            why -> {
              throw new OutOfOrder(why);
            });
    return version;
  }

  private EvidenceVersion version(ApplicationNumber number, String code, int position) {
    bars.refuse(access.visible(number));
    EvidenceVersion version =
        documents.find(number, code).stream()
            .flatMap(document -> document.versions().stream())
            .filter(v -> v.position() == position)
            .findFirst()
            .orElseThrow(() -> new NotFound("document.noVersion", code, position));
    destroyed.check(version.label(), version.destruction());
    return version;
  }

  /** Why nobody may open a version, as its refusal is called; empty if people may. */
  private static Optional<String> closed(EvidenceVersion version) {
    if (version.scan().outcome() == ScanOutcome.INFECTED) {
      return Optional.of("file.infectedVersion");
    }
    if (version.readability() == Readability.UNSAFE) {
      return Optional.of("file.unsafe");
    }
    return switch (version.standing()) {
      case SUBMITTED -> Optional.empty();
      case SCANNING -> Optional.of("file.scanning");
      default -> Optional.of("file.quarantined");
    };
  }
}
