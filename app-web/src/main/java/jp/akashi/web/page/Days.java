package jp.akashi.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ResourceBundle;
import jp.akashi.calendar.BusinessDays;
import jp.akashi.calendar.JapaneseDate;
import jp.akashi.calendar.JapaneseTime;

/**
 * Days and deadlines as pages say them, in Japan's time. A day is given as a {@link LocalDate} or
 * as a moment of that day.
 */
@Named("days")
@RequestScoped
public class Days {

  /** Business days from which on a deadline counts as near. */
  private static final int SOON = 5;

  @Inject private LanguageBean language;
  @Inject private BusinessDays businessDays;
  @Inject private Clock clock;

  private static LocalDate date(Object day) {
    return day instanceof Instant moment ? JapaneseTime.dateOf(moment) : (LocalDate) day;
  }

  /** 2026年8月7日（金） */
  public String day(Object day) {
    return JapaneseDate.formatWithWeekday(date(day), language.getLocale());
  }

  /** Day and time. */
  public String moment(Instant at) {
    return JapaneseDate.formatMoment(at, language.getLocale());
  }

  /** For {@code datetime} attributes. */
  public String iso(Object day) {
    return date(day).toString();
  }

  /** Business days from today; negative when late. */
  public int count(Object due) {
    return businessDays.between(JapaneseTime.today(clock), date(due));
  }

  /** Whether the day is over. */
  public boolean isLate(Object due) {
    return date(due).isBefore(JapaneseTime.today(clock));
  }

  /** あと12営業日, 今日が期限, 2営業日 遅れ. */
  public String left(Object due) {
    ResourceBundle texts = ResourceBundle.getBundle("jp.akashi.web.texts", language.getLocale());
    int left = Math.abs(count(due));
    if (isLate(due)) {
      return texts.getString("lateBefore") + left + texts.getString("lateAfter");
    }
    return date(due).equals(JapaneseTime.today(clock))
        ? texts.getString("dueToday")
        : texts.getString("leftBefore") + left + texts.getString("leftAfter");
  }

  /** CSS class that goes with it, with a leading space, or nothing. */
  public String urgency(Object due) {
    return isLate(due) ? " due-late" : count(due) <= SOON ? " due-soon" : "";
  }
}
