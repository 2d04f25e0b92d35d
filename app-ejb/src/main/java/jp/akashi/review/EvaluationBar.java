package jp.akashi.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.akashi.application.Application;
import jp.akashi.evidence.ReadingBar;
import jp.akashi.person.CurrentPerson;

/**
 * Who advised the applicant reads nothing while the wall stands (M8), and who was found tied to
 * them as a member of the team reads nothing any more (M7).
 */
@ApplicationScoped
public class EvaluationBar implements ReadingBar {

  @Inject private Teams teams;
  @Inject private AdviceWall wall;
  @Inject private CurrentPerson current;

  @Override
  public Optional<String> keepsOut(Application application) {
    String caller = current.username();
    if (wall.advisedWithin(application, caller)) {
      return Optional.of("separation.advised");
    }
    return teams.everIn(application.number()).stream()
        .filter(member -> member.username().equals(caller) && member.tie() != null)
        .map(member -> "separation.tied")
        .findFirst();
  }
}
