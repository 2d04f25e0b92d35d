package jp.akashi.deploy.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.decision.Choice;
import jp.akashi.decision.DecisionService;
import jp.akashi.decision.Outcome;
import jp.akashi.decision.Recommendation;
import jp.akashi.decision.RecommendationForm;
import jp.akashi.decision.Ruling;
import jp.akashi.decision.TechnicalReviewService;
import jp.akashi.person.Role;
import jp.akashi.refusal.Forbidden;
import jp.akashi.review.AdviceForm;
import jp.akashi.review.AdviceService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whoever evaluated a case neither reviews nor decides it, whatever their roles: not through the
 * services, and not by completing the engine's task behind their backs.
 */
@InServer
class SeparationIT {

  private static final String LEAD = "tanaka";
  private static final String MEMBER = "kobayashi";

  /** Sits in the team for what they know, and is no auditor. */
  private static final String EXPERT = "expert";

  private static final String REPLACED = "ito";
  private static final String ADVISER = "abe";
  private static final Set<String> KEPT_OUT = Set.of(LEAD, MEMBER, EXPERT, REPLACED, ADVISER);

  @Inject private StandingCases cases;
  @Inject private Records records;
  @Inject private TechnicalReviewService reviews;
  @Inject private DecisionService decisions;
  @Inject private AdviceService advice;
  @Inject private ProcessEngine engine;

  @Deployment
  static EnterpriseArchive akashi() {
    return TestArchive.with(SeparationIT.class);
  }

  @Test
  @Tag("R08")
  void theyDoNotReviewThroughTheService() {
    ApplicationNumber number = evaluated(cases.toBeReviewed());
    RecommendationForm form = new RecommendationForm(Recommendation.GRANT, "よい。", List.of());
    assertKeptOut(number, () -> reviews.review(number, form));
  }

  @Test
  @Tag("R08")
  void theyDoNotDecideThroughTheService() {
    ApplicationNumber number = evaluated(cases.toBeDecided());
    Ruling ruling = new Ruling(Outcome.GRANTED, "よい。", Map.of(), null);
    assertKeptOut(number, () -> decisions.declare(number, ""));
    assertKeptOut(number, () -> decisions.vote(number, Choice.FOR, "よい。", "0".repeat(64)));
    assertKeptOut(number, () -> decisions.close(number, ruling));
    assertKeptOut(number, () -> decisions.decideAlone(number, ruling));
    assertKeptOut(number, () -> decisions.sendBack(number, "足りない。"));
  }

  @Test
  @Tag("R08")
  void theyDoNotCompleteTheReviewInTheEngine() {
    ApplicationNumber number = evaluated(cases.toBeReviewed());
    assertKeptOut(number, () -> complete(number, "reviewFile", "recommended"));
    As.person("watanabe", Role.TECHNICAL_REVIEWER)
        .run(() -> complete(number, "reviewFile", "recommended"));
    assertThat(task(number, "decide")).isNotNull();
  }

  @Test
  @Tag("R08")
  void theyDoNotCompleteTheDecisionInTheEngine() {
    ApplicationNumber number = evaluated(cases.toBeDecided());
    assertKeptOut(number, () -> complete(number, "decide", "granted"));
    As.person("takahashi", Role.DECISION_COMMITTEE)
        .run(() -> complete(number, "decide", "granted"));
    assertThat(task(number, "signCertificate")).isNotNull();
  }

  @Test
  void neitherDoesAnybodyWithoutTheRole() {
    ApplicationNumber number = cases.toBeDecided();
    for (As other :
        List.of(
            As.nobody(),
            As.person("engine", Role.ENGINE),
            As.person("watanabe", Role.TECHNICAL_REVIEWER, Role.HEAD_OF_BODY))) {
      assertRefused(
          number, "role.missing", () -> other.run(() -> complete(number, "decide", "granted")));
    }
  }

  private ApplicationNumber evaluated(ApplicationNumber number) {
    cases.inTeam(number, LEAD, true);
    cases.inTeam(number, MEMBER, false);
    cases.inTeam(number, EXPERT, false);
    cases.onceInTeam(number, REPLACED);
    LocalDate since = LocalDate.of(2020, 4, 1);
    As.person("saito", Role.CERTIFICATION_MANAGER)
        .run(
            () ->
                advice.record(
                    new AdviceForm(ADVISER, StandingCases.COMPANY, since, null, "規程の作り方")));
    return number;
  }

  private void assertKeptOut(ApplicationNumber number, Runnable act) {
    for (String username : KEPT_OUT) {
      String code = username.equals(ADVISER) ? "separation.advised" : "separation.evaluated";
      As somebody = As.person(username, Role.TECHNICAL_REVIEWER, Role.DECISION_COMMITTEE);
      assertRefused(number, code, () -> somebody.run(act));
    }
  }

  private void assertRefused(ApplicationNumber number, String code, Runnable act) {
    List<String> before = records.of(number);
    assertThatThrownBy(act::run)
        .extracting(SeparationIT::innermost)
        .isInstanceOfSatisfying(
            Forbidden.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    assertThat(records.of(number)).isEqualTo(before);
  }

  /** The engine wraps what its listeners throw. */
  private static Throwable innermost(Throwable thrown) {
    return thrown.getCause() == null ? thrown : innermost(thrown.getCause());
  }

  private void complete(ApplicationNumber number, String step, String outcome) {
    engine.getTaskService().complete(task(number, step).getId(), Map.of("outcome", outcome));
  }

  private Task task(ApplicationNumber number, String step) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(number.value())
        .taskDefinitionKey(step)
        .singleResult();
  }
}
