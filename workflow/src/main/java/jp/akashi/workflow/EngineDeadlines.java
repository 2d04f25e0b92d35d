package jp.akashi.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.Period;
import java.util.Date;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseDeadlines;
import jp.akashi.calendar.JapaneseTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** What the process models call {@code deadlines}: the clocks of the case's edition. */
@Named("deadlines")
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

  /** When the applicant is reminded of a limit. */
  public Date reminder(DelegateExecution execution, String clock, Date due) {
    var number = new ApplicationNumber(execution.getProcessBusinessKey());
    return Date.from(deadlines.reminder(number, clock, due.toInstant()));
  }

  private Date due(DelegateExecution execution, String clock, Instant from) {
    var number = new ApplicationNumber(execution.getProcessBusinessKey());
    return Date.from(deadlines.due(number, clock, from));
  }
}
