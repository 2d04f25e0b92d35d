package jp.akashi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseStep;
import jp.akashi.application.DeadlineKeeper;
import jp.akashi.nonconformity.Nonconformities;
import jp.akashi.review.Teams;

/** The time to correct: the lead of the team moves it for all nonconformities that are open. */
@ApplicationScoped
public class CorrectionTime implements DeadlineKeeper {

  @Inject private Teams teams;
  @Inject private Nonconformities nonconformities;

  @Override
  public CaseStep step() {
    return CaseStep.CORRECT_NONCONFORMITIES;
  }

  @Override
  public void refuseUnlessEntitled(ApplicationNumber number) {
    teams.refuseAllButLead(number);
  }

  @Override
  public void moved(ApplicationNumber number, LocalDate due) {
    nonconformities.open(number).forEach(nonconformity -> nonconformity.extend(due));
  }
}
