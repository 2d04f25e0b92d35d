package jp.akashi.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.akashi.application.Standstill;
import jp.akashi.application.StandstillService;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.web.page.Attempt;
import org.jspecify.annotations.Nullable;

/** Cases in which the engine gave up, as the certification manager's pages show them. */
@Named("standstills")
@RequestScoped
public class StandstillPage {

  @Inject private StandstillService service;
  @Inject private CurrentPerson current;
  @Inject private CasePage page;
  @Inject private Attempt attempt;
  private @Nullable List<Standstill> all;

  /** All there are; none for whoever cannot let them go on. */
  public List<Standstill> getAll() {
    if (all == null) {
      all = current.has(Role.CERTIFICATION_MANAGER) ? service.all() : List.of();
    }
    return all;
  }

  /** Those of the case that the page is about. */
  public List<Standstill> getOfCase() {
    return getAll().stream().filter(each -> each.number().equals(page.key())).toList();
  }

  public @Nullable String tryAgain() {
    return attempt.of(
        "standstill",
        () -> service.tryAgain(page.key()),
        "/app/case?faces-redirect=true&number=" + page.getNumber());
  }
}
