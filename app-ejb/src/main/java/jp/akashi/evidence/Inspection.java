package jp.akashi.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.refusal.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * That a document was looked at on site without taking a copy (domain 8.6 row 3): all that may be
 * kept of it.
 *
 * @param identifier number or other mark on the document, or null
 * @param documentVersion version or date on the document, or null
 * @param seenOn day in Japan
 * @param seenBy sign-in name of the auditor
 */
@Embeddable
public record Inspection(
    @Column(name = "seen_title") String title,
    @Column(name = "seen_identifier") @Nullable String identifier,
    @Column(name = "seen_version") @Nullable String documentVersion,
    @Column(name = "seen_on") LocalDate seenOn,
    @Column(name = "seen_by") String seenBy) {

  /** All that is kept of it, in one line. */
  public String words() {
    return Stream.of(title, identifier, documentVersion, seenOn.toString(), seenBy)
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(" "));
  }

  /** The same, seen by this auditor. */
  public Inspection by(String auditor) {
    return new Inspection(title, identifier, documentVersion, seenOn, auditor);
  }

  /**
   * @throws InvalidInput if the title is missing or the day lies after {@code today}
   */
  public void check(LocalDate today) {
    new InvalidInput.Check()
        .text(title, "title", 300)
        .that(seenOn != null, "seenOn", "required")
        .that(seenOn == null || !seenOn.isAfter(today), "seenOn", "date.future")
        .orRefuse();
  }
}
