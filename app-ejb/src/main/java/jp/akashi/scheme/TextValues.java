package jp.akashi.scheme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.akashi.calendar.JapaneseDate;
import org.jspecify.annotations.Nullable;

/**
 * Values for the placeholders of a text, formatted for the language it is written in. Immutable.
 */
public final class TextValues {

  private final Map<String, Value> values;

  /** What stands for a name, and the day it is where it is one. */
  private record Value(Function<Locale, String> words, @Nullable LocalDate day) {}

  private TextValues(Map<String, Value> values) {
    this.values = values;
  }

  public static TextValues none() {
    return new TextValues(Map.of());
  }

  public TextValues text(String name, String value) {
    return with(name, locale -> value);
  }

  public TextValues text(String name, Bilingual value) {
    return with(name, value::in);
  }

  public TextValues number(String name, long value) {
    return with(name, locale -> Long.toString(value));
  }

  /** A date of Japan. */
  public TextValues date(String name, LocalDate value) {
    return with(name, new Value(locale -> JapaneseDate.format(value, locale), value));
  }

  /** A moment, written in Japanese time. */
  public TextValues moment(String name, Instant value) {
    return with(name, locale -> JapaneseDate.formatMoment(value, locale));
  }

  public TextValues yen(String name, long value) {
    return with(name, locale -> new Bilingual("%,d円", "JPY %,d").in(locale).formatted(value));
  }

  /** Joined on one line. */
  public TextValues list(String name, List<Bilingual> elements) {
    return with(name, locale -> join(elements, locale, new Bilingual("、", ", ").in(locale)));
  }

  /** One below the other, each after a bullet. */
  public TextValues lines(String name, List<Bilingual> elements) {
    return with(name, locale -> bulleted(elements, locale));
  }

  /** These values and others, which replace those of the same name. */
  public TextValues and(TextValues others) {
    Map<String, Value> more = new HashMap<>(values);
    more.putAll(others.values);
    return new TextValues(Map.copyOf(more));
  }

  /** What stands for a name in a language, if anything was given for it. */
  public Optional<String> value(String name, Locale locale) {
    return Optional.ofNullable(values.get(name)).map(value -> value.words().apply(locale));
  }

  /** The day that was given for a name, if one was. */
  public Optional<LocalDate> day(String name) {
    return Optional.ofNullable(values.get(name)).map(Value::day);
  }

  private TextValues with(String name, Function<Locale, String> words) {
    return with(name, new Value(words, null));
  }

  private TextValues with(String name, Value value) {
    return and(new TextValues(Map.of(name, value)));
  }

  private static String bulleted(List<Bilingual> elements, Locale locale) {
    String bullet = new Bilingual("・", "- ").in(locale);
    return elements.isEmpty() ? "" : bullet + join(elements, locale, "\n" + bullet);
  }

  private static String join(List<Bilingual> elements, Locale locale, String separator) {
    return elements.stream()
        .map(element -> element.in(locale))
        .collect(Collectors.joining(separator));
  }
}
