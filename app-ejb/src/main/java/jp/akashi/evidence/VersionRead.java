package jp.akashi.evidence;

import java.time.Instant;
import java.util.Objects;
import jp.akashi.journal.Journal;

/**
 * That a person saw, downloaded or printed a version.
 *
 * @param version code of the document and number of the version, such as {@code A04 v1}
 * @param by sign-in name
 * @param at when, UTC
 */
public record VersionRead(ReadingKind kind, String version, String by, Instant at) {

  static VersionRead of(Journal.Line line) {
    return new VersionRead(
        ReadingKind.of(line.act()),
        Objects.requireNonNull(line.after(), "a reading names its version"),
        line.actor(),
        line.at());
  }
}
