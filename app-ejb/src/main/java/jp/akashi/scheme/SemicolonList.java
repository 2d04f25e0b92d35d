package jp.akashi.scheme;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A list in one column, its elements separated by semicolons as in the edition's tables; an empty
 * text is an empty list.
 */
abstract class SemicolonList<T> implements AttributeConverter<List<T>, String> {

  private static final String SEPARATOR = ";";
  private final Function<T, String> write;
  private final Function<String, T> read;

  SemicolonList(Function<T, String> write, Function<String, T> read) {
    this.write = write;
    this.read = read;
  }

  static <T> List<T> read(String text, Function<String, T> element) {
    return text.isEmpty() ? List.of() : Arrays.stream(text.split(SEPARATOR)).map(element).toList();
  }

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable List<T> list) {
    return list == null ? null : list.stream().map(write).collect(Collectors.joining(SEPARATOR));
  }

  @Override
  public @Nullable List<T> convertToEntityAttribute(@Nullable String text) {
    return text == null ? null : read(text, read);
  }

  @Converter
  public static class OfStrings extends SemicolonList<String> {
    public OfStrings() {
      super(Function.identity(), Function.identity());
    }
  }

  @Converter
  public static class OfPeriods extends SemicolonList<Period> {
    public OfPeriods() {
      super(Period::toString, Period::parse);
    }
  }

  @Converter
  public static class OfCaseKinds extends SemicolonList<CaseKind> {
    public OfCaseKinds() {
      super(Word::of, word -> Word.parse(CaseKind.class, word));
    }
  }

  @Converter
  public static class OfRegistered extends SemicolonList<Registered> {
    public OfRegistered() {
      super(Word::of, word -> Word.parse(Registered.class, word));
    }
  }

  @Converter
  public static class OfFormats extends SemicolonList<DocumentFormat> {
    public OfFormats() {
      super(Word::of, word -> Word.parse(DocumentFormat.class, word));
    }
  }
}
