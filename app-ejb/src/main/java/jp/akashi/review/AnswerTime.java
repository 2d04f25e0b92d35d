package jp.akashi.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseStep;
import jp.akashi.application.DeadlineKeeper;
import jp.akashi.calendar.JapaneseTime;

/** The time to answer: the lead of the team moves it, and the round of questions keeps it. */
@ApplicationScoped
public class AnswerTime implements DeadlineKeeper {

  @Inject private Teams teams;
  @Inject private Questions questions;

  @Override
  public CaseStep step() {
    return CaseStep.ANSWER_QUESTIONS;
  }

  @Override
  public void refuseUnlessEntitled(ApplicationNumber number) {
    teams.refuseAllButLead(number);
  }

  @Override
  public void moved(ApplicationNumber number, LocalDate due) {
    questions.lastRound(number).ifPresent(round -> round.extend(JapaneseTime.endOf(due)));
  }
}
