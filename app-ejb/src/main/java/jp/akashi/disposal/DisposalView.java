package jp.akashi.disposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.akashi.scheme.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A disposal as it is shown.
 *
 * @param decided who approved or rejected it, or null while nobody has
 * @param executedAt when the last document was dealt with, or null
 * @param version for the next change
 */
public record DisposalView(
    String number,
    DisposalState state,
    Person proposed,
    @Nullable Person decided,
    @Nullable Instant executedAt,
    List<Document> documents,
    int version) {

  /** Somebody, with name, and what they said. */
  public record Person(String username, String name, Instant at, String reasons) {

    static Person of(Said said, Map<String, String> names) {
      return new Person(said.by(), names.get(said.by()), said.at(), said.reasons());
    }
  }

  /**
   * A document of it.
   *
   * @param number application number of the case
   * @param written whether something was written on it on screen
   * @param writtenSha256 its digest once it is destroyed, or null
   * @param dueOn first day in Japan on which it could be disposed of
   */
  public record Document(
      String number,
      String code,
      Bilingual title,
      String company,
      int versions,
      boolean written,
      @Nullable String writtenSha256,
      String retentionClass,
      LocalDate dueOn,
      DisposalItem.Outcome outcome) {

    static Document of(DisposalItem item) {
      return new Document(
          item.number().value(),
          item.code(),
          item.title(),
          item.company(),
          item.versions(),
          item.written(),
          item.writtenSha256(),
          item.retentionClass(),
          item.dueOn(),
          item.outcome());
    }
  }

  static DisposalView of(Disposal disposal, Map<String, String> names) {
    Said decided = disposal.decided();
    return new DisposalView(
        disposal.number().value(),
        disposal.state(),
        Person.of(disposal.proposed(), names),
        decided == null ? null : Person.of(decided, names),
        disposal.executedAt(),
        disposal.items().stream().map(Document::of).toList(),
        disposal.version());
  }

  /** Sign-in names of those who proposed and decided. */
  static List<String> people(Disposal disposal) {
    return Stream.of(disposal.proposed(), disposal.decided())
        .filter(Objects::nonNull)
        .map(Said::by)
        .toList();
  }

  /** How many documents were destroyed. */
  public long destroyed() {
    return documents.stream().filter(d -> d.outcome() == DisposalItem.Outcome.DESTROYED).count();
  }
}
