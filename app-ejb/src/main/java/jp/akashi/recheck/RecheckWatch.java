package jp.akashi.recheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.Role;
import jp.akashi.scheme.EditionId;

/**
 * Keeps an open campaign up to date: what has ended is left out, what was certified on an earlier
 * edition meanwhile is taken in, what is due soon or overdue is told. Safe to repeat, on any node.
 */
@Stateless
@RolesAllowed(Role.ENGINE)
public class RecheckWatch {

  @Inject private Campaigns campaigns;
  @Inject private Intake intake;
  @Inject private RecheckLetters letters;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /** What there is to look after. */
  public List<CampaignNumber> open() {
    return campaigns.open().stream().map(RecheckCampaign::number).toList();
  }

  /** Looks after one, in a transaction of its own. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void look(CampaignNumber number) {
    RecheckCampaign campaign = campaigns.locked(number);
    if (campaign.state() == CampaignState.OPEN) {
      takeNewcomers(campaign);
      List<Recheck> unsettled = campaigns.unsettled(campaign);
      intake.dropEnded(unsettled);
      tell(campaign, unsettled);
    }
  }

  private void takeNewcomers(RecheckCampaign campaign) {
    int taken = intake.take(campaign);
    if (taken > 0) {
      journal.record(campaign.number().subject(), "recheck.taken", Change.to(taken));
      campaigns.flush();
    }
  }

  private void tell(RecheckCampaign campaign, List<Recheck> unsettled) {
    LocalDate today = JapaneseTime.today(clock);
    List<Period> before = intake.time(new EditionId(campaign.edition())).reminders();
    List<Recheck> due = unsettled.stream().filter(r -> r.remind(before, today)).toList();
    List<Recheck> late = unsettled.stream().filter(r -> r.escalate(today)).toList();
    if (!due.isEmpty()) {
      letters.dueSoon(campaign, due);
      journal.record(campaign.number().subject(), "recheck.reminded", Change.to(due.size()));
    }
    if (!late.isEmpty()) {
      letters.overdue(campaign, late);
      journal.record(campaign.number().subject(), "recheck.overdue", Change.to(late.size()));
    }
  }
}
