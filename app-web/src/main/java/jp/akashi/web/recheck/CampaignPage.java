package jp.akashi.web.recheck;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import jp.akashi.journal.Journal;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.recheck.CampaignNumber;
import jp.akashi.recheck.CampaignService;
import jp.akashi.recheck.CampaignState;
import jp.akashi.recheck.CampaignView;
import jp.akashi.recheck.RecheckLine;
import jp.akashi.recheck.RecheckState;
import jp.akashi.refusal.NotFound;
import jp.akashi.web.page.Attempt;
import jp.akashi.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** One re-check campaign: how far it is, and what is left to check. */
@Named("campaignPage")
@RequestScoped
public class CampaignPage {

  private static final int ROWS = 50;
  private static final String OVERDUE = "overdue";

  @Inject private CampaignService campaigns;
  @Inject private CurrentPerson current;
  @Inject private Attempt attempt;
  private Map<String, String> parameters = Map.of();
  private @Nullable CampaignView view;
  private @Nullable List<RecheckLine> lines;

  /** Known from the first phase on: buttons ask for it before the model is updated. */
  @PostConstruct
  void read() {
    parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
  }

  public String getNumber() {
    return parameters.getOrDefault("campaign", "");
  }

  private CampaignNumber number() {
    try {
      return new CampaignNumber(getNumber());
    } catch (IllegalArgumentException malformed) {
      throw new NotFound("recheck.noCampaign", getNumber());
    }
  }

  public CampaignView getView() {
    if (view == null) {
      view = campaigns.of(number());
    }
    return view;
  }

  /** What is shown: a state, {@code overdue}, or empty for everything. */
  public String getShow() {
    return parameters.getOrDefault("show", "");
  }

  public RecheckState[] getStates() {
    return RecheckState.values();
  }

  private List<RecheckLine> lines() {
    if (lines == null) {
      lines = campaigns.rechecks(number());
    }
    return lines;
  }

  public int getTotal() {
    return lines().size();
  }

  /** How many are in a state. */
  public long count(RecheckState state) {
    return lines().stream().filter(line -> line.state() == state).count();
  }

  public long getOverdue() {
    return lines().stream().filter(RecheckLine::overdue).count();
  }

  /** How many still have to be settled; counted as the rows say. */
  public long getLeft() {
    return lines().stream().filter(line -> !line.state().isSettled()).count();
  }

  private List<RecheckLine> shown() {
    return lines().stream().filter(this::isShown).toList();
  }

  private boolean isShown(RecheckLine line) {
    return getShow().isEmpty()
        || (getShow().equals(OVERDUE) ? line.overdue() : line.state().name().equals(getShow()));
  }

  /** The certifications of the present page. */
  public List<RecheckLine> getRows() {
    List<RecheckLine> all = shown();
    int from = Math.min((getPage() - 1) * ROWS, all.size());
    return all.subList(from, Math.min(from + ROWS, all.size()));
  }

  public int getPage() {
    return Math.max(1, Math.min(Typed.now().number("page"), getPages()));
  }

  public int getPages() {
    return Math.max(1, (shown().size() + ROWS - 1) / ROWS);
  }

  /** Whether the caller may close it now. */
  public boolean isClosable() {
    return current.has(Role.CERTIFICATION_MANAGER)
        && getView().state() == CampaignState.OPEN
        && getLeft() == 0;
  }

  public List<Journal.Line> getHistory() {
    return campaigns.history(number());
  }

  public @Nullable String close() {
    return attempt.of(
        "close",
        () -> campaigns.close(number(), Typed.now().version()),
        "/app/recheck-campaign?faces-redirect=true&campaign=" + getNumber());
  }
}
