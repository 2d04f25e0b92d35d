package jp.akashi.scheme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;

/**
 * A figure of the body's implementation report or of the holder's annual report.
 *
 * @param report {@code body} or {@code holder}
 * @param kind such as {@code flow} or {@code stock}
 * @param breakdown facts it is broken down by
 * @param sourceEvents events of the vocabulary it counts
 * @param origin where the row comes from
 */
@Embeddable
public record ReportCounter(
    String code,
    String report,
    String counter,
    @AttributeOverride(name = "ja", column = @Column(name = "name_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "name_en"))
        Bilingual name,
    String kind,
    @AttributeOverride(name = "ja", column = @Column(name = "definition_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "definition_en"))
        Bilingual definition,
    @Convert(converter = SemicolonList.OfStrings.class) List<String> breakdown,
    @Convert(converter = SemicolonList.OfStrings.class) @Column(name = "source_event")
        List<String> sourceEvents,
    Origin origin) {}
