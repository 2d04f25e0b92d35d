package jp.akashi.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a person did with a version, as the journal keeps it apart. */
public enum ReadingKind {
  /** Looked at it in the viewer. */
  SEEN("document.seen"),
  /** Took it away as a file. Before there was a viewer, whoever opened a version did. */
  DOWNLOADED("document.downloaded", "document.opened"),
  /** Printed it from the viewer. */
  PRINTED("document.printed");

  private final List<String> acts;

  ReadingKind(String... acts) {
    this.acts = List.of(acts);
  }

  /** The act of the journal's lines of now. */
  String act() {
    return acts.get(0);
  }

  /** Acts of all lines, of now and of earlier, that are readings. */
  static List<String> acts() {
    return Arrays.stream(values()).flatMap(kind -> kind.acts.stream()).toList();
  }

  static ReadingKind of(String act) {
    return Stream.of(values()).filter(kind -> kind.acts.contains(act)).findFirst().orElseThrow();
  }
}
