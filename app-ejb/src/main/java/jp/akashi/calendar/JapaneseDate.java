package jp.akashi.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.chrono.JapaneseChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/**
 * How a date is written to people: 2026年8月7日（金）, 2026年8月7日, 令和8年8月7日, 7 August 2026. Japanese for a
 * Japanese locale, English for any other.
 */
public final class JapaneseDate {

  private static final DateTimeFormatter WESTERN =
      DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.JAPANESE);
  private static final DateTimeFormatter WITH_WEEKDAY =
      DateTimeFormatter.ofPattern("uuuu年M月d日（E）", Locale.JAPANESE);
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter ENGLISH_WITH_WEEKDAY =
      DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.ENGLISH);

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu年M月d日 H時mm分", Locale.JAPANESE);
  private static final DateTimeFormatter ENGLISH_MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'JST'", Locale.ENGLISH);
  private static final DateTimeFormatter ERA =
      new DateTimeFormatterBuilder()
          .appendText(ChronoField.ERA, TextStyle.FULL)
          .toFormatter(Locale.JAPANESE)
          .withChronology(JapaneseChronology.INSTANCE);

  private JapaneseDate() {}

  /** 2026年8月7日 14時05分 or 7 August 2026, 14:05 JST, in Japanese time. */
  public static String formatMoment(Instant moment, Locale locale) {
    return (isJapanese(locale) ? MOMENT : ENGLISH_MOMENT).format(moment.atZone(JapaneseTime.ZONE));
  }

  /** 2026年8月7日 or 7 August 2026. */
  public static String format(LocalDate date, Locale locale) {
    return (isJapanese(locale) ? WESTERN : ENGLISH).format(date);
  }

  /** 2026年8月7日（金） or Fri 7 August 2026. */
  public static String formatWithWeekday(LocalDate date, Locale locale) {
    return (isJapanese(locale) ? WITH_WEEKDAY : ENGLISH_WITH_WEEKDAY).format(date);
  }

  /** 令和8年8月7日, the first year of an era being 元年. */
  public static String formatInEra(LocalDate date) {
    return eraYear(date) + DateTimeFormatter.ofPattern("M月d日", Locale.JAPANESE).format(date);
  }

  /** 令和8年, the first year of an era being 元年. */
  public static String eraYear(LocalDate date) {
    java.time.chrono.JapaneseDate inEra = JapaneseChronology.INSTANCE.date(date);
    int year = inEra.get(ChronoField.YEAR_OF_ERA);
    return ERA.format(inEra) + (year == 1 ? "元" : year) + "年";
  }

  private static boolean isJapanese(Locale locale) {
    return Locale.JAPANESE.getLanguage().equals(locale.getLanguage());
  }
}
