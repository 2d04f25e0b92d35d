package jp.akashi.recheck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import jp.akashi.certificate.Deed;
import jp.akashi.scheme.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as the body sees it.
 *
 * @param edition id of the edition that is checked against
 * @param due last day in time, in Japan
 * @param changes what changed, in the body's words
 * @param closed who ended it, or null
 * @param version for the next change
 */
public record CampaignView(
    String number,
    String edition,
    Bilingual editionTitle,
    CampaignState state,
    LocalDate due,
    String changes,
    Person started,
    @Nullable Person closed,
    Progress progress,
    int version) {

  /** Who did something, and when. */
  public record Person(String username, String name, Instant at) {

    static Person of(Deed deed, Map<String, String> names) {
      return new Person(deed.by(), names.getOrDefault(deed.by(), deed.by()), deed.at());
    }
  }

  static CampaignView of(
      RecheckCampaign campaign, Bilingual title, Progress progress, Map<String, String> names) {
    Deed closed = campaign.closed();
    return new CampaignView(
        campaign.number().value(),
        campaign.edition(),
        title,
        campaign.state(),
        campaign.due(),
        campaign.changes(),
        Person.of(campaign.started(), names),
        closed == null ? null : Person.of(closed, names),
        progress,
        campaign.version());
  }
}
