package jp.akashi.recheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.calendar.BusinessDays;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.certificate.Certificate;
import jp.akashi.certificate.CertificateRecord;
import jp.akashi.certificate.Deed;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.CurrentPerson;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.EditionInfo;
import jp.akashi.scheme.ItemChange;
import jp.akashi.scheme.ItemChanges;
import jp.akashi.scheme.SchemeService;

/** Takes into a campaign what stands on an earlier edition, and leaves out what has ended. */
@ApplicationScoped
class Intake {

  @Inject private Campaigns campaigns;
  @Inject private RecheckLetters letters;
  @Inject private RecheckSetting setting;
  @Inject private SchemeService scheme;
  @Inject private ItemChanges changes;
  @Inject private BusinessDays businessDays;
  @Inject private CurrentPerson current;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /** The time for re-checks against an edition. */
  RecheckTime time(EditionId edition) {
    return RecheckTime.of(scheme.content(edition), setting);
  }

  /** The first day of an edition that is in force or was, in Japan. */
  static LocalDate applies(EditionInfo edition) {
    LocalDate from = edition.activeFrom();
    if (from == null) {
      throw new IllegalStateException("Never in force: " + edition.id());
    }
    return from;
  }

  /**
   * Takes in every certification that stands on an earlier edition and is not in the campaign, and
   * tells its holder.
   *
   * @return how many
   */
  int take(RecheckCampaign campaign) {
    EditionInfo edition = scheme.edition(new EditionId(campaign.edition()));
    Map<String, List<ItemChange>> changed = new HashMap<>();
    List<Certificate> concerned = campaigns.concerned(edition, JapaneseTime.today(clock));
    List<Recheck> byPost = new ArrayList<>();
    for (Certificate certificate : concerned) {
      List<ItemChange> items =
          changed.computeIfAbsent(
              certificate.standsOn(),
              older -> changes.between(older, edition.id()).orElse(List.of()));
      Recheck recheck = begun(campaign, certificate, edition);
      if (letters.begin(recheck, edition, applies(edition), items)) {
        byPost.add(recheck);
      }
    }
    letters.byPost(campaign, byPost);
    return concerned.size();
  }

  private Recheck begun(RecheckCampaign campaign, Certificate certificate, EditionInfo edition) {
    LocalDate applies = applies(edition);
    LocalDate byClock =
        time(edition.id()).due(applies, certificate.term().certifiedOn(), businessDays);
    LocalDate due =
        byClock.isAfter(campaign.due()) && isYounger(certificate, applies)
            ? byClock
            : campaign.due();
    Deed deed = new Deed(current.username(), clock.instant());
    Recheck recheck = new Recheck(campaign, certificate, due, deed.day());
    campaigns.add(recheck);
    certificate.askRecheck(campaign.edition(), deed);
    return recheck;
  }

  /** Certified on an earlier edition after the younger began to apply. */
  private static boolean isYounger(Certificate certificate, LocalDate applies) {
    return certificate.term().certifiedOn().isAfter(applies);
  }

  /** Leaves out what has ended, and says so in the journal. */
  void dropEnded(List<Recheck> unsettled) {
    LocalDate today = JapaneseTime.today(clock);
    for (Recheck recheck : unsettled) {
      if (recheck.dropIfEnded(today)) {
        dropped(recheck);
      }
    }
  }

  /** A younger edition is checked against instead: leaves out everything unsettled. */
  void supersede(RecheckCampaign campaign) {
    List<Recheck> unsettled = campaigns.unsettled(campaign);
    dropEnded(unsettled);
    for (Recheck recheck : unsettled) {
      if (!recheck.stateOn(JapaneseTime.today(clock)).isSettled()) {
        recheck.drop(DropReason.NEWER_EDITION);
        dropped(recheck);
      }
    }
    campaign.supersede(new Deed(current.username(), clock.instant()));
    journal.record(campaign.number().subject(), "recheck.superseded", Change.to(unsettled.size()));
  }

  private void dropped(Recheck recheck) {
    DropReason because = recheck.droppedBecause(JapaneseTime.today(clock));
    journal.record(
        CertificateRecord.subject(recheck.certificate()),
        "recheck.dropped",
        Change.to(recheck.campaign().number() + " " + because));
  }
}
