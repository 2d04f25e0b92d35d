package jp.akashi.application;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The acts in a case's journal that the applicant reads: their own, what was sent to them, what was
 * done with their documents, the states and the results. Every other act is the body's own (whom it
 * considers for a team, interests, ties and recusals, single judgements, recommendation, votes,
 * remarks and reminders among its people): what does not stand here is not shown.
 */
final class ApplicantsActs {

  private static final Set<String> APPLICATION =
      Set.of(
          "application.begun",
          "application.signOffVoided",
          "application.signedOff",
          "application.carriedForward",
          "application.keptAside",
          "application.changesChecked",
          "application.submitted",
          "application.correctionText",
          "application.correctionRequested",
          "application.resubmitted",
          "application.corrected",
          "application.accepted",
          "application.returnReasons",
          "application.returned",
          "application.lapsed",
          "application.withdrawn",
          "selfCheck.answered");

  /** Who opened a document before there was a viewer stands as {@code document.opened}. */
  private static final Set<String> DOCUMENTS =
      Set.of(
          "document.answered",
          "document.filled",
          "document.received",
          "document.takenOut",
          "document.lookedInto",
          "document.cleared",
          "document.infected",
          "document.judged",
          "document.inspected",
          "document.seen",
          "document.downloaded",
          "document.opened",
          "document.printed",
          "document.passageShown",
          "document.destroyed");

  /** {@code review.answersExtended} and two of the notices were written by earlier versions. */
  private static final Set<String> CASE =
      Set.of(
          "case.terminationWarned",
          "case.terminated",
          "case.terminationReasons",
          "deadline.extended",
          "deadline.extensionReason",
          "review.answersExtended",
          "letter.sent",
          "notice.correctionOverdue",
          "notice.lapsed",
          "notice.teamAcceptedBySilence",
          "notice.plansOverdue",
          "notice.refused",
          "notice.certified");

  private static final Set<String> AGREEMENT =
      Set.of(
          "agreement.text",
          "agreement.offered",
          "agreement.declineReasons",
          "agreement.declined",
          "agreement.signature",
          "agreement.signed",
          "agreement.unanswered");

  private static final Set<String> EVALUATION =
      Set.of(
          "team.assigned",
          "team.agreed",
          "team.objected",
          "team.objectionReasons",
          "team.acceptedBySilence",
          "team.replaced",
          "review.questionsSent",
          "review.questionsAnswered",
          "review.completed",
          "audit.planSent",
          "audit.planned",
          "audit.planAgreed",
          "audit.planChangeWanted",
          "audit.planNotAgreed",
          "audit.opened",
          "audit.closed",
          "audit.conducted",
          "audit.notCorrectedReasons",
          "audit.correctionsEnded",
          "audit.notCorrected",
          "audit.planRecallReasons",
          "audit.planRecalled",
          "audit.nonconformitiesIssued",
          "audit.correctionsReported",
          "audit.correctionsInsufficient",
          "audit.correctionsVerified",
          "audit.reported",
          "nonconformity.raised",
          "nonconformity.reported",
          "nonconformity.insufficient",
          "nonconformity.verified",
          "nonconformity.escalated");

  private static final Set<String> DECISION =
      Set.of(
          "decision.fileSentBack",
          "decision.sentBack",
          "decision.reasons",
          "decision.granted",
          "decision.refused",
          "certificate.signedBy",
          "certificate.signed",
          "certificate.issued",
          "register.published");

  /** All of them. */
  static final Set<String> SHOWN =
      Stream.of(APPLICATION, DOCUMENTS, CASE, AGREEMENT, EVALUATION, DECISION)
          .flatMap(Collection::stream)
          .collect(Collectors.toUnmodifiableSet());

  /** An act that was done to a field, such as {@code application.corrected.scope}. */
  private static final Pattern WITH_FIELD = Pattern.compile("(\\w+\\.\\w+)\\..+");

  private ApplicantsActs() {}

  /** Whether the applicant reads lines of this act. */
  static boolean shown(String act) {
    Matcher field = WITH_FIELD.matcher(act);
    return SHOWN.contains(field.matches() ? field.group(1) : act);
  }
}
