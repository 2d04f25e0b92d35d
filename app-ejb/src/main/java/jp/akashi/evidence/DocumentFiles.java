package jp.akashi.evidence;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.akashi.paper.Fingerprint;
import jp.akashi.refusal.NotFound;
import jp.akashi.refusal.OutOfOrder;

/**
 * The files of one document: each is a version of a piece (一つの書類を成すファイル). The last version of every
 * piece that was not taken out counts; they count side by side.
 *
 * @param versions every version handed in, oldest first
 */
record DocumentFiles(List<EvidenceVersion> versions) {

  /** From the worst that a file can make of its document to the best. */
  private static final List<DocumentState> WORST_FIRST =
      List.of(DocumentState.QUARANTINED, DocumentState.SCANNING, DocumentState.SUBMITTED);

  /** Those that count, in the order of their pieces. */
  List<EvidenceVersion> counting() {
    SortedMap<Integer, EvidenceVersion> lastOf = new TreeMap<>();
    versions.forEach(version -> lastOf.put(version.piece(), version));
    return lastOf.values().stream().filter(version -> !version.isTakenOut()).toList();
  }

  /** Whether a version counts. */
  boolean counts(EvidenceVersion version) {
    return !version.isTakenOut()
        && versions.stream()
            .noneMatch(
                later -> later.piece() == version.piece() && later.position() > version.position());
  }

  /**
   * One of several does not count any more.
   *
   * @param code of the document, for the refusal
   * @return the version that counted
   * @throws NotFound if no such piece counts
   * @throws OutOfOrder if it is the only one that counts
   */
  EvidenceVersion takeOut(int piece, String code) {
    List<EvidenceVersion> counting = counting();
    EvidenceVersion version =
        counting.stream()
            .filter(each -> each.piece() == piece)
            .findFirst()
            .orElseThrow(() -> new NotFound("piece.none", code, piece));
    if (counting.size() == 1) {
      throw new OutOfOrder("piece.last", code);
    }
    version.takeOut();
    return version;
  }

  /** Those that count and may be opened. */
  List<EvidenceVersion> opens() {
    return counting().stream()
        .filter(version -> version.standing() == DocumentState.SUBMITTED)
        .toList();
  }

  /** The pieces as a new file finds them. */
  Pieces pieces() {
    return new Pieces(
        counting().stream().map(EvidenceVersion::piece).toList(),
        versions.stream().mapToInt(EvidenceVersion::piece).max().orElse(0));
  }

  /** What they make of the document: it stands as its worst file does. */
  Optional<DocumentState> standing() {
    Set<DocumentState> each =
        counting().stream().map(EvidenceVersion::standing).collect(Collectors.toSet());
    return WORST_FIRST.stream().filter(each::contains).findFirst();
  }

  /** SHA-256 of the file that counts; of several, that of their digests in order, one a line. */
  Optional<String> sha256() {
    List<String> digests = counting().stream().map(EvidenceVersion::sha256).toList();
    return digests.size() > 1
        ? Optional.of(
            Fingerprint.of(
                digests.stream().collect(joining("\n")).getBytes(StandardCharsets.US_ASCII)))
        : digests.stream().findFirst();
  }

  /** The day in Japan the document is of: it is finished with the latest of its files. */
  Optional<LocalDate> dated() {
    return counting().stream()
        .map(EvidenceVersion::issuedOn)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder());
  }

  /** Whether a file that counts has the same content. */
  boolean holds(EvidenceVersion other) {
    return counting().stream().anyMatch(other::isSame);
  }

  /** The first piece before this one that counts with the same content. */
  Optional<EvidenceVersion> sameBefore(EvidenceVersion version) {
    return counting().stream()
        .takeWhile(before -> before.piece() < version.piece())
        .filter(version::isSame)
        .findFirst();
  }

  /** The earlier version that was given back and has the same content, the last of them. */
  Optional<EvidenceVersion> givenBackBefore(EvidenceVersion again) {
    return versions.stream()
        .filter(version -> version != again && version.isGivenBack() && version.isSame(again))
        .reduce((earlier, later) -> later);
  }
}
