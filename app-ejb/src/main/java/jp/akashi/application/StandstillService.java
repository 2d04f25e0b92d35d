package jp.akashi.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.Role;
import jp.akashi.refusal.NotFound;
import jp.akashi.refusal.OutOfOrder;

/** Cases in which the engine gave up what it does by itself: who sees them, who lets it go on. */
@Stateless
@RolesAllowed(Role.CERTIFICATION_MANAGER)
public class StandstillService {

  @Inject private CaseAccess access;
  @Inject private CaseWorkflow workflow;
  @Inject private Journal journal;

  /** All there are, the longest first. */
  public List<Standstill> all() {
    return workflow.standstills();
  }

  /**
   * Lets the engine try again in a case, all its attempts anew, once whatever was in its way is out
   * of it.
   *
   * @throws NotFound if there is no such case
   * @throws OutOfOrder if nothing stands still in it
   */
  public void tryAgain(ApplicationNumber number) {
    access.visible(number);
    List<Standstill> resumed = workflow.tryAgain(number);
    if (resumed.isEmpty()) {
      throw new OutOfOrder("standstill.none", number.value());
    }
    resumed.forEach(
        each -> journal.record(number.value(), "case.triedAgain", Change.to(each.work().ja())));
  }
}
