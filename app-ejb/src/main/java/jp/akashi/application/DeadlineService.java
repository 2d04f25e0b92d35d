package jp.akashi.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.refusal.Forbidden;
import org.jspecify.annotations.Nullable;

/** Gives more time for whatever a case waits for, with a recorded reason (design decision 9). */
@Stateless
@RolesAllowed({Role.RECEPTION_OFFICER, Role.LEAD_AUDITOR, Role.CERTIFICATION_MANAGER})
public class DeadlineService {

  @Inject private CaseAccess access;
  @Inject private CurrentPerson current;
  @Inject private DeadlineExtensions extensions;
  @Inject @Any private Instance<DeadlineKeeper> keepers;

  /**
   * Moves a deadline as far and as often as the edition's clock allows; records, engine and timers
   * move together and the applicant is told.
   *
   * @param reasons never blank
   * @throws Forbidden if another role moves this deadline, or the team has another lead
   * @throws StepNotOpen if the case does not wait for the step
   * @throws jp.akashi.refusal.OutOfOrder if the edition allows no more
   * @throws jp.akashi.refusal.InvalidInput if the reasons are blank
   */
  public void extend(ApplicationNumber number, CaseStep step, @Nullable String reasons) {
    Application application = access.visible(number);
    List<DeadlineKeeper> keeping = keepers.stream().filter(k -> k.step() == step).toList();
    step.extendedBy().filter(current::has).orElseThrow(() -> new Forbidden("role.missing"));
    keeping.forEach(keeper -> keeper.refuseUnlessEntitled(number));
    LocalDate due = extensions.extend(application, step, reasons);
    keeping.forEach(keeper -> keeper.moved(number, due));
  }
}
