package jp.akashi.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.scheme.EditionInfo;
import jp.akashi.scheme.SchemeService;

/**
 * The form drafts are handed in on. A draft follows the edition in force; a case that was handed in
 * once stays on its own, also while it is being corrected.
 */
@ApplicationScoped
class FormInForce {

  @Inject private SchemeService scheme;

  /** The edition in force, if this is a draft on another. */
  Optional<EditionInfo> newerThan(Application application) {
    return Optional.of(application)
        .filter(one -> one.state() == CaseState.DRAFT)
        .map(one -> scheme.activeEdition())
        .filter(inForce -> !inForce.id().value().equals(application.edition()));
  }

  /**
   * Refuses what is done to drafts only.
   *
   * @throws OutOfOrder if the case was handed in
   */
  void refuseUnlessDraft(Application application) {
    if (application.state() != CaseState.DRAFT) {
      throw new OutOfOrder("form.pinned", application.edition());
    }
  }

  /**
   * Refuses what may only be done on the form in force.
   *
   * @throws OutOfOrder if the draft stands on another
   */
  void check(Application application) {
    newerThan(application)
        .ifPresent(
            newer -> {
              throw new OutOfOrder(
                  "form.superseded",
                  newer.title().ja(),
                  String.valueOf(newer.activeFrom()),
                  newer.title().en());
            });
  }
}
