package jp.akashi.scheme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/**
 * A question behind the conditions.
 *
 * @param key as named in conditions
 * @param values possible answers, or {@code number}
 * @param multiple whether several answers may hold at once
 * @param origin where the row comes from
 */
@Embeddable
public record ConditionQuestion(
    @Column(name = "question_key") String key,
    @Convert(converter = SemicolonList.OfStrings.class) @Column(name = "answer_values")
        List<String> values,
    boolean multiple,
    @Enumerated(EnumType.STRING) Asked asked,
    @AttributeOverride(name = "ja", column = @Column(name = "question_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "question_en"))
        Bilingual question,
    Origin origin) {
  private static final String NUMBER = "number";

  /** Whether the answer is a number. */
  public boolean isNumber() {
    return values.equals(List.of(NUMBER));
  }
}
