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
   * Moves the deadline of a step that waits now; the applicant is told.
   *
   * @param clockCode clock of the edition that set the deadline, such as {@code K01}
   * @return the new last day, in Japan
   * @throws StepNotOpen if the case does not wait for the step
   * @throws OutOfOrder if the edition allows no more
   */
  public LocalDate extend(Application application, CaseStep step, String clockCode, String reason) {
    new InvalidInput.Check().text(reason, "reasons", 1000).orRefuse();
    LocalDate previous = due(application.number(), step);
    LocalDate due = extended(application, clockCode, previous);
    entities.persist(
        new DeadlineExtension(
            application.number(),
            clockCode,
            new DeadlineExtension.Moved(previous, due),
            new DeadlineExtension.Because(reason, current.username(), clock.instant())));
    workflow.rescheduled(application.number(), step, JapaneseTime.endOf(due));
    journal.record(application.number().value(), "deadline.extended", Change.of(previous, due));
    letters.send(
        application,
        "deadline-extended",
        TextValues.none()
            .date("due.previous", previous)
            .date("due.date", due)
            .text("extension.reason", reason));
    return due;
  }

  private LocalDate due(ApplicationNumber number, CaseStep step) {
    return workflow.openSteps(number).stream()
        .filter(open -> open.step() == step && open.due() != null)
        .map(open -> JapaneseTime.dateOf(open.due()))
        .findFirst()
        .orElseThrow(() -> new StepNotOpen(number, step));
  }

  private LocalDate extended(Application application, String clockCode, LocalDate previous) {
    SchemeClock time = scheme.clock(new EditionId(application.edition()), clockCode);
    int soFar = soFar(application.number(), clockCode);
    if (time.extensionLength() == null || soFar >= time.extensionsMax()) {
      throw new OutOfOrder("deadline.noExtension", time.extensionsMax());
    }
    return time.extended(previous, soFar, businessDays);
  }

  private int soFar(ApplicationNumber number, String clockCode) {
    return entities
        .createQuery(
            "select count(e) from DeadlineExtension e where e.number = :number and e.clock = :clock",
            Long.class)
        .setParameter("number", number)
        .setParameter("clock", clockCode)
        .getSingleResult()
        .intValue();
  }
}
