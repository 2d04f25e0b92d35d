package jp.akashi.scheme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A means considered appropriate (手段) to achieve an obligation item.
 *
 * @param item number of the obligation item
 * @param number from 1 within the item
 * @param condition when the means is to be counted at all
 * @param origin where the row comes from
 */
@Embeddable
public record AppropriateMeans(
    String item,
    int number,
    @Enumerated(EnumType.STRING) MeansLevel level,
    Condition condition,
    @AttributeOverride(name = "ja", column = @Column(name = "condition_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "condition_en"))
        Bilingual conditionText,
    @AttributeOverride(name = "ja", column = @Column(name = "text_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "text_en"))
        Bilingual text,
    Origin origin,
    @AttributeOverride(name = "ja", column = @Column(name = "note_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "note_en"))
        @Nullable Bilingual note) {
  /**
   * Whether the means rule counts this means for an applicant with these answers. A recommended
   * means never counts and never leads to a nonconformity.
   */
  public Truth counts(Answers answers) {
    return level == MeansLevel.REQUIRED ? condition.evaluate(answers) : Truth.FALSE;
  }
}
