package jp.akashi.workflow;

import static jp.akashi.application.CaseStep.ANSWER_QUESTIONS;
import static jp.akashi.application.CaseStep.ASSIGN_TEAM;
import static jp.akashi.application.CaseStep.CONSIDER_TEAM;
import static jp.akashi.application.CaseStep.DECLARE_INTERESTS;
import static jp.akashi.application.CaseStep.PLAN_AUDIT;
import static jp.akashi.application.CaseStep.REVIEW_DOCUMENTS;
import static jp.akashi.application.StepOutcome.AGREED;
import static jp.akashi.application.StepOutcome.ANSWERED;
import static jp.akashi.application.StepOutcome.ASSIGNED;
import static jp.akashi.application.StepOutcome.CLEAR;
import static jp.akashi.application.StepOutcome.COMPLETED;
import static jp.akashi.application.StepOutcome.CONFLICT;
import static jp.akashi.application.StepOutcome.OBJECTED;
import static jp.akashi.application.StepOutcome.QUESTIONS_ASKED;
import static jp.akashi.workflow.FixedClocks.days;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import jp.akashi.application.StepNotOpen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InMemoryEngine.class)
class DocumentReviewTest {

  @Test
  void assignsAnotherTeamAfterAConflictOfInterest() {
    CaseRun run = CaseRun.at(DECLARE_INTERESTS).take(DECLARE_INTERESTS, CONFLICT);
    assertThat(run.waitsFor()).containsExactly(ASSIGN_TEAM);
    run.take(ASSIGN_TEAM, ASSIGNED).take(DECLARE_INTERESTS, CLEAR);
    assertThat(run.waitsFor()).containsExactly(CONSIDER_TEAM);
  }

  @Test
  void assignsAnotherTeamAfterAnObjection() {
    CaseRun run = CaseRun.at(CONSIDER_TEAM).take(CONSIDER_TEAM, OBJECTED);
    assertThat(run.waitsFor()).containsExactly(ASSIGN_TEAM);
    run.take(ASSIGN_TEAM, ASSIGNED).take(DECLARE_INTERESTS, CLEAR).take(CONSIDER_TEAM, AGREED);
    assertThat(run.waitsFor()).containsExactly(REVIEW_DOCUMENTS);
  }

  @Test
  void takesSilenceForAgreementWhenTheTimeToObjectHasPassed() {
    CaseRun run = CaseRun.at(CONSIDER_TEAM).later(days("K07").plusMinutes(1));
    assertThat(run.served()).containsOnlyOnce("acceptTeamBySilence");
    assertThat(run.waitsFor()).containsExactly(REVIEW_DOCUMENTS);
    assertThatThrownBy(() -> run.take(CONSIDER_TEAM, OBJECTED)).isInstanceOf(StepNotOpen.class);
  }

  @Test
  void waitsForTheApplicantAsLongAsObjectionIsPossible() {
    CaseRun run = CaseRun.at(CONSIDER_TEAM).later(days("K07").minus(Duration.ofMinutes(1)));
    assertThat(run.waitsFor()).containsExactly(CONSIDER_TEAM);
  }

  @Test
  void asksAsOftenAsThereAreQuestions() {
    CaseRun run = CaseRun.at(REVIEW_DOCUMENTS);
    for (int round = 0; round < 3; round++) {
      run.take(REVIEW_DOCUMENTS, QUESTIONS_ASKED);
      assertThat(run.waitsFor()).containsExactly(ANSWER_QUESTIONS);
      run.take(ANSWER_QUESTIONS, ANSWERED);
    }
    run.take(REVIEW_DOCUMENTS, COMPLETED);
    assertThat(run.waitsFor()).containsExactly(PLAN_AUDIT);
  }

  @Test
  @Tag("EXC-08")
  void remindsOfTheAnswersAndTellsTheManagerWhenTheyAreOverdue() {
    CaseRun run = CaseRun.at(ANSWER_QUESTIONS);
    run.later(days("K10").minus(Duration.ofDays(15)));
    assertThat(run.served()).isEmpty();
    run.later(Duration.ofDays(2));
    assertThat(run.served()).containsExactly("remindAnswers");
    run.later(Duration.ofDays(7));
    assertThat(run.served()).containsExactly("remindAnswers", "remindAnswers");
    run.later(Duration.ofDays(7));
    assertThat(run.served())
        .as("as often as the edition names reminders, then escalated")
        .containsExactly("remindAnswers", "remindAnswers", "escalateAnswers");
    assertThat(run.waitsFor()).containsExactly(ANSWER_QUESTIONS);
    run.take(ANSWER_QUESTIONS, ANSWERED);
    assertThat(run.waitsFor()).containsExactly(REVIEW_DOCUMENTS);
  }

  @Test
  void remindsAgainAfterAnExtension() {
    CaseRun run = CaseRun.at(ANSWER_QUESTIONS);
    run.later(days("K10").minus(Duration.ofDays(13)));
    run.workflow()
        .rescheduled(run.number(), ANSWER_QUESTIONS, run.open().due().plus(Duration.ofDays(30)));
    run.later(Duration.ofDays(14));
    assertThat(run.served()).containsExactly("remindAnswers");
    run.later(Duration.ofDays(16));
    assertThat(run.served()).containsExactly("remindAnswers", "remindAnswers");
  }
}
