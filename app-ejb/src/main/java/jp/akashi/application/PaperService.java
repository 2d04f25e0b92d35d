package jp.akashi.application;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The papers of a case (申請から認証書までの文書): what was handed out, in one list. */
@Stateless
@PermitAll
public class PaperService {

  @Inject private CaseAccess access;
  @Inject @Any private Instance<PaperShelf> shelves;

  /**
   * The papers the caller may read, in the order they were made.
   *
   * @throws jp.akashi.refusal.NotFound if the case is not the caller's to see
   */
  public List<ShelvedPaper> of(ApplicationNumber number) {
    Application application = access.visible(number);
    return shelves.stream()
        .flatMap(shelf -> shelf.of(application).stream())
        .sorted(Comparator.comparing(ShelvedPaper::at))
        .toList();
  }
}
