package jp.akashi.scheme;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A {@link Condition} is stored as written. */
@Converter(autoApply = true)
public class ConditionConverter implements AttributeConverter<Condition, String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Condition condition) {
    return condition == null ? null : condition.text();
  }

  @Override
  public @Nullable Condition convertToEntityAttribute(@Nullable String text) {
    return text == null ? null : Condition.parse(text);
  }
}
