package jp.akashi.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.ObligationItem;
import jp.akashi.scheme.SchemeService;
import jp.akashi.web.application.CasePage;

/** The obligation items of the edition that the case on the page is on. */
@Named("caseItems")
@RequestScoped
public class CaseItems {

  @Inject private CasePage page;
  @Inject private SchemeService scheme;

  /**
   * @param number number of an item of that edition, such as {@code III-2}
   */
  public ObligationItem of(String number) {
    return scheme.item(new EditionId(page.getView().edition()), number);
  }
}
