package jp.akashi.workflow;

import static java.util.Map.entry;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import jp.akashi.agreement.AgreementReminders;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseReminders;
import jp.akashi.audit.OnSiteReminders;
import jp.akashi.certificate.CertificateService;
import jp.akashi.decision.RefusalNotice;
import jp.akashi.evidence.CorrectionReminders;
import jp.akashi.nonconformity.OverdueNonconformities;
import jp.akashi.person.Role;
import jp.akashi.register.RegisterService;
import jp.akashi.review.AnswerReminders;
import jp.akashi.review.TeamReminders;
import jp.akashi.scheme.Bilingual;

/**
 * What the engine does by itself in a case, under its own identity and in the transaction that
 * moves the case on: the service tasks of the process models, by the names they have there.
 */
@Stateless
@RunAs(Role.ENGINE)
@PermitAll
public class EngineActs {

  /** Cases run on the models they began with: a name that was ever used stays. */
  private static final Map<String, BiConsumer<EngineActs, ApplicationNumber>> TASKS =
      Map.ofEntries(
          // intake
          entry(
              "escalateCompletenessCheck",
              (its, number) ->
                  its.reminders.tellRole(
                      number, Role.CERTIFICATION_MANAGER, "notice.completenessOverdue")),
          entry("announceCorrectionDeadline", (its, number) -> its.corrections.announce(number)),
          entry("remindCorrection", (its, number) -> its.corrections.remind(number)),
          entry("lapseApplication", (its, number) -> its.corrections.lapse(number)),
          // application review and agreement
          entry(
              "escalateApplicationReview",
              (its, number) ->
                  its.reminders.tellRole(
                      number, Role.HEAD_OF_BODY, "notice.applicationReviewOverdue")),
          entry("announceAgreementDeadline", (its, number) -> its.agreements.announce(number)),
          entry("remindAgreement", (its, number) -> its.agreements.remind(number)),
          entry("terminateUnanswered", (its, number) -> its.agreements.terminate(number)),
          // document review
          entry("announceObjectionDeadline", (its, number) -> its.teams.remind(number)),
          entry(
              "acceptTeamBySilence", (its, number) -> its.reminders.teamAcceptedBySilence(number)),
          entry("remindAnswers", (its, number) -> its.answers.remind(number)),
          entry("escalateAnswers", (its, number) -> its.answers.escalate(number)),
          // on-site audit
          entry("announceOnSiteAudit", (its, number) -> its.audits.remind(number)),
          entry("announceCorrectionsDue", (its, number) -> its.nonconformities.announce(number)),
          entry("remindNonconformities", (its, number) -> its.nonconformities.overdue(number)),
          entry("remindActionPlans", (its, number) -> its.nonconformities.plansOverdue(number)),
          // decision and issuance
          entry("communicateRefusal", (its, number) -> its.refusal.send(number)),
          entry("issueCertificate", (its, number) -> its.certificates.issue(number)),
          entry("publishRegisterEntry", (its, number) -> its.register.publish(number)),
          entry(
              "notifyHolder",
              (its, number) -> its.reminders.tellApplicant(number, "notice.certified")));

  @Inject private CaseReminders reminders;
  @Inject private CorrectionReminders corrections;
  @Inject private AgreementReminders agreements;
  @Inject private TeamReminders teams;
  @Inject private AnswerReminders answers;
  @Inject private OnSiteReminders audits;
  @Inject private OverdueNonconformities nonconformities;
  @Inject private RefusalNotice refusal;
  @Inject private CertificateService certificates;
  @Inject private RegisterService register;

  /** The names of all service tasks. */
  static Set<String> tasks() {
    return TASKS.keySet();
  }

  /**
   * Does what a service task is there for.
   *
   * @param task one of {@link #tasks()}
   */
  public void perform(String task, ApplicationNumber number) {
    TASKS.get(task).accept(this, number);
  }

  /** The engine gave something up: those who can mend it are told, in the same transaction. */
  public void standsStill(ApplicationNumber number, Bilingual work) {
    reminders.standsStill(number, work);
  }
}
