package jp.akashi.calendar;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** A period is stored in its ISO 8601 form, such as {@code P30D}. */
@Converter(autoApply = true)
public class PeriodConverter implements AttributeConverter<Period, String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Period period) {
    return period == null ? null : period.toString();
  }

  @Override
  public @Nullable Period convertToEntityAttribute(@Nullable String text) {
    return text == null ? null : Period.parse(text);
  }
}
