package jp.akashi.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import jp.akashi.calendar.BusinessDays;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.SchemeClock;
import jp.akashi.scheme.SchemeService;
import org.jspecify.annotations.Nullable;

/** Explains deadlines: which clock of the edition runs, and whether a holiday moved its end. */
@ApplicationScoped
public class StepClocks {

  @Inject private CaseWorkflow workflow;
  @Inject private SchemeService scheme;
  @Inject private BusinessDays businessDays;
  @Inject private DeadlineExtensions extensions;

  StepClock of(Application application, OpenStep step) {
    EditionId edition = new EditionId(application.edition());
    return workflow
        .clockOf(step.step())
        .map(code -> explained(step, scheme.clock(edition, code)))
        .orElse(new StepClock(step, null, null, null, null, 0));
  }

  private StepClock explained(OpenStep step, SchemeClock clock) {
    return new StepClock(
        step,
        clock.code(),
        clock.name(),
        clock.origin(),
        movedFrom(step, clock),
        extensions.left(step, clock));
  }

  /** Only where the deadline is the one the clock gave: an extended one was not moved by it. */
  private @Nullable LocalDate movedFrom(OpenStep step, SchemeClock clock) {
    LocalDate since = JapaneseTime.dateOf(step.since());
    LocalDate unmoved = clock.rule().unmoved(since, businessDays);
    LocalDate due = clock.due(since, businessDays);
    boolean asComputed = step.due() != null && JapaneseTime.dateOf(step.due()).equals(due);
    return asComputed && !unmoved.equals(due) ? unmoved : null;
  }
}
