package jp.akashi.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.Period;
import java.util.Date;
import java.util.Optional;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseDeadlines;
import jp.akashi.calendar.JapaneseTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** What the process models call {@code deadlines}: the clocks of the case's edition. */
@ApplicationScoped
public class EngineDeadlines {

  private CaseDeadlines deadlines;

  protected EngineDeadlines() {}

  @Inject
  public EngineDeadlines(CaseDeadlines deadlines) {
    this.deadlines = deadlines;
  }

  /** The last moment of a clock that starts now. */
  public Date due(DelegateExecution execution, String clock) {
    return due(execution, clock, ClockUtil.getCurrentTime().toInstant());
  }

  /** The last moment of a clock that starts when another has run out. */
  public Date dueFrom(DelegateExecution execution, String clock, Date from) {
    return due(execution, clock, from.toInstant());
  }

  /**
   * So long after a deadline, at the same time of day in Japan.
   *
   * @param period ISO 8601, such as {@code P14D}
   */
  public Date later(Date due, String period) {
    return Date.from(
        due.toInstant().atZone(JapaneseTime.ZONE).plus(Period.parse(period)).toInstant());
  }

  /** When the applicant is reminded of a limit next; at the limit where no reminder is left. */
  public Date reminder(DelegateExecution execution, String clock, Date due) {
    return next(execution, clock, due).orElse(due);
  }

  /** The day a clock names before the first day on site; now where no audit is planned. */
  public Date beforeOnSite(DelegateExecution execution, String clock) {
    var number = new ApplicationNumber(execution.getProcessBusinessKey());
    return deadlines
        .beforeOnSite(number, clock)
        .map(Date::from)
        .orElseGet(ClockUtil::getCurrentTime);
  }

  /** Sets the timer of a reminder that has just gone off anew while the edition names more. */
  public void remindAgain(DelegateExecution execution, String clock) {
    ReminderTimer timer = ReminderTimer.of(execution);
    if (timer != null && next(execution, clock, timer.due()).isPresent()) {
      timer.setAnew();
    }
  }

  private Optional<Date> next(DelegateExecution execution, String clock, Date due) {
    var number = new ApplicationNumber(execution.getProcessBusinessKey());
    return deadlines
        .reminder(number, clock, due.toInstant(), ClockUtil.getCurrentTime().toInstant())
        .map(Date::from);
  }

  private Date due(DelegateExecution execution, String clock, Instant from) {
    var number = new ApplicationNumber(execution.getProcessBusinessKey());
    return Date.from(deadlines.due(number, clock, from));
  }
}
