package jp.akashi.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseAccess;
import jp.akashi.application.CaseState;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.evidence.CaseDocument;
import jp.akashi.evidence.CaseDocuments;
import jp.akashi.evidence.Inspection;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.review.Teams;
import org.jspecify.annotations.Nullable;

/** Documents the team looks at on site and takes no copy of (R33; domain 8.6 row 3). */
@Stateless
@RolesAllowed({Role.AUDITOR, Role.LEAD_AUDITOR})
public class OnSiteInspections {

  @Inject private CaseAccess access;
  @Inject private Teams teams;
  @Inject private CaseDocuments documents;
  @Inject private CurrentPerson current;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /**
   * Records that a document was looked at: by the caller, whoever {@code seen} names.
   *
   * @throws jp.akashi.refusal.InvalidInput naming what is missing of it
   * @throws jp.akashi.refusal.Forbidden unless the caller is in the present team
   * @throws OutOfOrder unless the applicant asked for that, and the site is being audited
   */
  public void record(ApplicationNumber number, String code, Inspection seen) {
    seen.check(JapaneseTime.today(clock));
    Application application = access.visible(number);
    teams.refuseOthers(number);
    if (application.state() != CaseState.ON_SITE_AUDIT) {
      throw new OutOfOrder("document.notNow", application.state().name());
    }
    CaseDocument document =
        documents.find(number, code).orElseThrow(() -> new OutOfOrder("document.notOnSite", code));
    Inspection before = document.inspection();
    Inspection now = seen.by(current.username());
    document.inspected(now);
    journal.record(
        number.value(), "document.inspected", Change.of(words(code, before), words(code, now)));
  }

  private static @Nullable String words(String code, @Nullable Inspection seen) {
    return seen == null ? null : code + " " + seen.words();
  }
}
