package jp.akashi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.akashi.application.Application;
import jp.akashi.person.CurrentPerson;
import jp.akashi.refusal.Forbidden;

/** Keeps the evidence of a case from those of the body who must stay out of it (M7, M8). */
@ApplicationScoped
public class ReadingBars {

  @Inject @Any private Instance<ReadingBar> bars;
  @Inject private CurrentPerson current;

  /** Whether the caller may read nothing of the case's evidence. */
  public boolean keepOut(Application application) {
    return why(application).isPresent();
  }

  /**
   * @throws Forbidden saying why, if the caller may read nothing of the case's evidence
   */
  void refuse(Application application) {
    why(application)
        .ifPresent(
            code -> {
              throw new Forbidden(code);
            });
  }

  private Optional<String> why(Application application) {
    return current.isApplicant()
        ? Optional.empty()
        : bars.stream().flatMap(bar -> bar.keepsOut(application).stream()).findFirst();
  }
}
