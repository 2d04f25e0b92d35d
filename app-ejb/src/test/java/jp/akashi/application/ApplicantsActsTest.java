package jp.akashi.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What an applicant reads in the journal is chosen act by act; whoever writes a new one chooses.
 */
class ApplicantsActsTest {

  /** Interests, ties, judgements, recommendation, votes and remarks of the body's people. */
  private static final Set<String> THE_BODYS_OWN =
      Set.of(
          "application.acceptedLate",
          "case.standsStill",
          "case.triedAgain",
          "document.takenNevertheless",
          "mail.again",
          "notice.standsStill",
          "team.members",
          "team.competenceReason",
          "team.interestDeclared",
          "team.conflict",
          "team.clear",
          "team.tieFound",
          "review.itemJudged",
          "audit.meetingRewritten",
          "decision.recommendation",
          "decision.recommended",
          "decision.interestDeclared",
          "decision.recused",
          "decision.voted",
          "certificate.ruleConfirmed",
          "disposal.held",
          "disposal.holdLifted",
          "notice.completenessOverdue",
          "notice.stepOverdue",
          "notice.applicationReviewOverdue",
          "notice.answersOverdue",
          "notice.correctionsOverdue",
          "notice.planLate");

  /** Stands in other journals than a case's: of a company, a certificate, an edition and so on. */
  private static final Set<String> OF_SOMETHING_ELSE =
      Set.of(
          "company.registered",
          "company.invited",
          "company.invitationCalledBack",
          "company.joined",
          "advice.recorded",
          "advice.corrected",
          "competence.authorised",
          "certificate.letterByPost",
          "certificate.takenOver",
          "recheck.started",
          "recheck.taken",
          "recheck.stated",
          "recheck.dropped",
          "recheck.superseded",
          "recheck.reminded",
          "recheck.overdue",
          "recheck.closed",
          "edition.drafted",
          "edition.redrafted",
          "edition.reviewed",
          "edition.approved",
          "edition.activated",
          "disposal.proposed",
          "disposal.executed",
          "disposal.withheld",
          "search.rebuild",
          "supervision.listed",
          "supervision.exported",
          "supervision.looked");

  private static final Set<String> WRITTEN = RecordedActs.all();

  @Test
  void everyActIsEitherShownToTheApplicantOrHeldBack() {
    Set<String> unplaced = new TreeSet<>(WRITTEN);
    unplaced.removeAll(ApplicantsActs.SHOWN);
    unplaced.removeAll(heldBack());
    assertThat(unplaced).as("acts nobody has decided about").isEmpty();
  }

  @Test
  void noActIsBothShownAndHeldBack() {
    assertThat(ApplicantsActs.SHOWN).doesNotContainAnyElementsOf(heldBack());
  }

  @Test
  void whatIsHeldBackIsWrittenUnderThatName() {
    assertThat(WRITTEN).containsAll(heldBack());
  }

  private static Set<String> heldBack() {
    Set<String> heldBack = new TreeSet<>(THE_BODYS_OWN);
    heldBack.addAll(OF_SOMETHING_ELSE);
    return heldBack;
  }
}
