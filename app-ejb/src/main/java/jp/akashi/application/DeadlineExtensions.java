package jp.akashi.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import jp.akashi.calendar.BusinessDays;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.CurrentPerson;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.SchemeClock;
import jp.akashi.scheme.SchemeService;
import jp.akashi.scheme.TextValues;
import org.jspecify.annotations.Nullable;

/**
 * Gives more time for a step, as often and as long as the edition's clock allows, with a reason.
 */
@ApplicationScoped
public class DeadlineExtensions {

  @PersistenceContext private EntityManager entities;
  @Inject private CaseWorkflow workflow;
  @Inject private SchemeService scheme;
  @Inject private BusinessDays businessDays;
  @Inject private CaseLetters letters;
  @Inject private CurrentPerson current;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /**
   * Moves the deadline of a step that waits now; the applicant is told. What is late already gets
   * its time from today: nobody is given time that has passed.
   *
   * @return the new last day, in Japan
   * @throws StepNotOpen if the case does not wait for the step
   * @throws OutOfOrder if the edition allows no more
   */
  LocalDate extend(Application application, CaseStep step, @Nullable String reason) {
    new InvalidInput.Check().text(reason, "reasons", 1000).orRefuse();
    OpenStep open = open(application.number(), step);
    SchemeClock time = clockOf(application, step);
    LocalDate previous = JapaneseTime.dateOf(open.due());
    DeadlineExtension.Moved moved =
        new DeadlineExtension.Moved(previous, extended(time, open, previous));
    keep(application, time, moved, reason);
    workflow.rescheduled(application.number(), step, JapaneseTime.endOf(moved.due()));
    tell(application, step, moved, reason);
    return moved.due();
  }

  private OpenStep open(ApplicationNumber number, CaseStep step) {
    return workflow.openSteps(number).stream()
        .filter(open -> open.step() == step && open.due() != null)
        .findFirst()
        .orElseThrow(() -> new StepNotOpen(number, step));
  }

  private SchemeClock clockOf(Application application, CaseStep step) {
    return workflow
        .clockOf(step)
        .map(code -> scheme.clock(new EditionId(application.edition()), code))
        .orElseThrow(() -> new OutOfOrder("deadline.noExtension", 0));
  }

  private LocalDate extended(SchemeClock time, OpenStep open, LocalDate previous) {
    int soFar = soFar(open, time);
    if (left(time, soFar) == 0) {
      throw new OutOfOrder("deadline.noExtension", time.extensionsMax());
    }
    LocalDate today = JapaneseTime.today(clock);
    return time.extended(previous.isBefore(today) ? today : previous, soFar, businessDays);
  }

  private void keep(
      Application application, SchemeClock time, DeadlineExtension.Moved moved, String reason) {
    entities.persist(
        new DeadlineExtension(
            application.number(),
            time.code(),
            moved,
            new DeadlineExtension.Because(reason, current.username(), clock.instant())));
    String number = application.number().value();
    journal.record(number, "deadline.extended", Change.of(moved.previous(), moved.due()));
    journal.record(number, "deadline.extensionReason", Change.to(reason));
  }

  /** Who waits for the applicant gives more time; who keeps the applicant waiting says so. */
  private void tell(
      Application application, CaseStep step, DeadlineExtension.Moved moved, String reason) {
    letters.send(
        application,
        step.isApplicants() ? "deadline-extended" : "processing-delayed",
        TextValues.none()
            .date("due.previous", moved.previous())
            .date("due.date", moved.due())
            .text("extension.reason", reason)
            .text("reasons", reason));
  }

  /** How often the deadline of a step that waits may still be moved. */
  int left(OpenStep open, SchemeClock time) {
    return left(time, soFar(open, time));
  }

  private static int left(SchemeClock time, int soFar) {
    return time.extensionLength() == null ? 0 : Math.max(0, time.extensionsMax() - soFar);
  }

  /** Counted since the step began to wait: when a clock starts anew, so does the count. */
  private int soFar(OpenStep open, SchemeClock time) {
    return entities
        .createQuery(
            "select count(e) from DeadlineExtension e where e.number = :number"
                + " and e.clock = :clock and e.extendedAt >= :since",
            Long.class)
        .setParameter("number", open.number())
        .setParameter("clock", time.code())
        .setParameter("since", open.since())
        .getSingleResult()
        .intValue();
  }
}
