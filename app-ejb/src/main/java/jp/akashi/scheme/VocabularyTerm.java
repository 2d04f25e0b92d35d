package jp.akashi.scheme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A coded value or placeholder, explained.
 *
 * @param length where the value means a time
 * @param origin where the row comes from
 */
@Embeddable
public record VocabularyTerm(
    String kind,
    @Column(name = "term_value") String value,
    @AttributeOverride(name = "ja", column = @Column(name = "name_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "name_en"))
        Bilingual name,
    @AttributeOverride(name = "ja", column = @Column(name = "definition_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "definition_en"))
        Bilingual definition,
    @Nullable Period length,
    Origin origin) {

  List<String> cells() {
    return Cells.of(kind, value, name, definition, length, origin);
  }
}
