package jp.akashi.web.recheck;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.recheck.CampaignService;
import jp.akashi.recheck.CampaignView;
import jp.akashi.web.page.Attempt;
import jp.akashi.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** Every re-check campaign, and starting the next. */
@Named("rechecksPage")
@RequestScoped
public class RechecksPage {

  @Inject private CampaignService campaigns;
  @Inject private CurrentPerson current;
  @Inject private Attempt attempt;
  private final Map<String, String> typed = new HashMap<>();
  private @Nullable List<CampaignView> all;
  private CampaignService.@Nullable Prospect prospect;
  private @Nullable String started;

  public Map<String, String> getTyped() {
    return typed;
  }

  public List<CampaignView> getAll() {
    if (all == null) {
      all = campaigns.all();
    }
    return all;
  }

  /** What a campaign would be about now. */
  public CampaignService.Prospect getProspect() {
    if (prospect == null) {
      prospect = campaigns.prospect();
    }
    return prospect;
  }

  /** Whether the caller may start one, and there is something to start. */
  public boolean isStartable() {
    return isManager() && getProspect().running() == null && getProspect().certificates() > 0;
  }

  /** Whether the caller starts and closes campaigns. */
  public boolean isManager() {
    return current.has(Role.CERTIFICATION_MANAGER);
  }

  public @Nullable String start() {
    String done = attempt.of("start", this::begin, "");
    return done == null ? null : "/app/recheck-campaign?faces-redirect=true&campaign=" + started;
  }

  private void begin() {
    CampaignService.Start asked =
        new CampaignService.Start(typed.get("changes"), Typed.day("due", typed.get("due")));
    started = campaigns.start(asked).number();
  }
}
