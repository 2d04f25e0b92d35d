package jp.akashi.web.disposal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import jp.akashi.disposal.DisposalNumber;
import jp.akashi.disposal.DisposalService;
import jp.akashi.disposal.DisposalState;
import jp.akashi.disposal.DisposalView;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.refusal.NotFound;
import jp.akashi.web.page.Attempt;
import jp.akashi.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** One disposal: its documents, the decision of the second person, the certificate. */
@Named("disposalBatch")
@RequestScoped
public class DisposalBatchPage {

  @Inject private DisposalService disposals;
  @Inject private CurrentPerson current;
  @Inject private Attempt attempt;
  private final Map<String, String> typed = new HashMap<>();
  private Map<String, String> parameters = Map.of();
  private @Nullable DisposalView view;

  /** Known from the first phase on: buttons ask for it before the model is updated. */
  @PostConstruct
  void read() {
    parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
  }

  public String getNumber() {
    return parameters.getOrDefault("disposal", "");
  }

  private DisposalNumber number() {
    try {
      return new DisposalNumber(getNumber());
    } catch (IllegalArgumentException malformed) {
      throw new NotFound("disposal.notFound", getNumber());
    }
  }

  public Map<String, String> getTyped() {
    return typed;
  }

  public DisposalView getView() {
    if (view == null) {
      view = disposals.of(number());
    }
    return view;
  }

  /** Whether it waits for a decision that the caller's role allows. */
  public boolean isToDecide() {
    return getView().state() == DisposalState.PROPOSED
        && current.has(Role.CERTIFICATION_MANAGER, Role.HEAD_OF_BODY);
  }

  /** Whether the caller proposed it and so may not decide it. */
  public boolean isMine() {
    return getView().proposed().username().equals(current.username());
  }

  public @Nullable String approve() {
    return attempt.of(
        "decide",
        () -> disposals.approve(number(), Typed.now().version(), typed.get("reasons")),
        here());
  }

  public @Nullable String reject() {
    return attempt.of(
        "decide",
        () -> disposals.reject(number(), Typed.now().version(), typed.get("reasons")),
        here());
  }

  private String here() {
    return "/app/disposal-batch?faces-redirect=true&disposal=" + getNumber();
  }
}
