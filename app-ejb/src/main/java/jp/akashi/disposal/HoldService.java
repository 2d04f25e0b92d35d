package jp.akashi.disposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Applications;
import jp.akashi.application.CaseAccess;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.People;
import jp.akashi.person.Role;
import jp.akashi.refusal.NotFound;
import jp.akashi.refusal.OutOfOrder;
import org.jspecify.annotations.Nullable;

/** Holding what may not be disposed of: the certification manager's work. */
@Stateless
@RolesAllowed({Role.CERTIFICATION_MANAGER, Role.HEAD_OF_BODY, Role.RECEPTION_OFFICER})
public class HoldService {

  @Inject private CaseAccess access;
  @Inject private Applications applications;
  @Inject private LegalHolds holds;
  @Inject private CurrentPerson current;
  @Inject private People people;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /**
   * A hold as it is shown.
   *
   * @param number application number of the case
   * @param version for lifting it
   */
  public record View(String number, Said placed, String placedByName, int version) {}

  /** Every hold that stands, the latest first. */
  public List<View> standing() {
    List<LegalHold> standing = holds.standing();
    Map<String, String> names =
        standing.isEmpty()
            ? Map.of()
            : people.names(standing.stream().map(hold -> hold.placed().by()).toList());
    return standing.stream().map(hold -> view(hold, names)).toList();
  }

  /**
   * The hold on a case.
   *
   * @throws NotFound if there is none
   */
  public View on(ApplicationNumber number) {
    access.visible(number);
    return view(held(number));
  }

  /**
   * Holds every document of a case, whether its time is over or not; a disposal that is approved
   * and not executed yet leaves it out.
   *
   * @throws jp.akashi.refusal.InvalidInput without reasons
   * @throws OutOfOrder if it is on hold already
   */
  @RolesAllowed(Role.CERTIFICATION_MANAGER)
  public View place(ApplicationNumber number, @Nullable String reasons) {
    Application application = access.visible(number);
    Said.check(reasons);
    applications.lock(application);
    if (holds.on(number).isPresent()) {
      throw new OutOfOrder("disposal.onHold", number.value());
    }
    LegalHold hold = new LegalHold(number, said(reasons));
    holds.add(hold);
    journal.record(number.value(), "disposal.held", Change.to(reasons));
    return view(hold);
  }

  /**
   * Lifts the hold on a case.
   *
   * @param version of the hold as read
   * @throws NotFound if there is none
   * @throws jp.akashi.refusal.Stale if it was changed since it was read
   */
  @RolesAllowed(Role.CERTIFICATION_MANAGER)
  public void lift(ApplicationNumber number, int version, @Nullable String reasons) {
    access.visible(number);
    Said.check(reasons);
    held(number).lift(said(reasons), version);
    holds.flush();
    journal.record(number.value(), "disposal.holdLifted", Change.to(reasons));
  }

  private LegalHold held(ApplicationNumber number) {
    return holds.on(number).orElseThrow(() -> new NotFound("disposal.noHold", number.value()));
  }

  private Said said(String reasons) {
    return new Said(current.username(), clock.instant(), reasons.strip());
  }

  private View view(LegalHold hold) {
    return view(hold, people.names(List.of(hold.placed().by())));
  }

  private static View view(LegalHold hold, Map<String, String> names) {
    Said placed = hold.placed();
    return new View(hold.number().value(), placed, names.get(placed.by()), hold.version());
  }
}
