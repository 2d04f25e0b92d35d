package jp.akashi.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.ApplicationService;
import jp.akashi.application.CaseService;
import jp.akashi.application.CaseStep;
import jp.akashi.application.DeadlineService;
import jp.akashi.audit.PlanService;
import jp.akashi.certificate.CertificateService;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.scheme.DecisionRule;
import jp.akashi.web.page.Attempt;
import jp.akashi.web.page.Once;
import jp.akashi.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** What the buttons of a case page do. */
@Named("act")
@RequestScoped
public class CaseActions {

  @Inject private CasePage page;
  @Inject private Attempt attempt;
  @Inject private Once once;
  @Inject private ApplicationService applications;
  @Inject private CaseService cases;
  @Inject private DeadlineService times;
  @Inject private PlanService plans;
  @Inject private CertificateService certificates;
  private @Nullable String reasons;
  private @Nullable String warning;
  private @Nullable String until;
  private List<String> confirmed = new ArrayList<>();

  public @Nullable String getReasons() {
    return reasons;
  }

  public void setReasons(@Nullable String reasons) {
    this.reasons = reasons;
  }

  public @Nullable String getWarning() {
    return warning;
  }

  public void setWarning(@Nullable String warning) {
    this.warning = warning;
  }

  public @Nullable String getUntil() {
    return until;
  }

  public void setUntil(@Nullable String until) {
    this.until = until;
  }

  private @Nullable String take(String form, Consumer<ApplicationNumber> step) {
    return attempt.of(
        form,
        () -> step.accept(page.key()),
        "/app/case?faces-redirect=true&number=" + page.getNumber());
  }

  private @Nullable String explain(String form, BiConsumer<ApplicationNumber, String> step) {
    return take(form, number -> step.accept(number, reasons));
  }

  public @Nullable String signOff() {
    return take("draft", number -> applications.signOff(number, Typed.now().version()));
  }

  public @Nullable String submit() {
    return take("draft", applications::submit);
  }

  public @Nullable String withdraw() {
    return take("withdraw", applications::withdraw);
  }

  /** Tells the applicant that the review will be terminated unless they answer. */
  public @Nullable String warn() {
    return take("warn", number -> cases.warn(number, warning, Typed.day("until", until)));
  }

  public @Nullable String terminate() {
    return explain("terminate", cases::terminate);
  }

  /** Moves the deadline the page offered to move, once however often the button is pressed. */
  public @Nullable String extend() {
    return explain("extend", (number, why) -> once.of("extend", () -> extended(number, why)));
  }

  private String extended(ApplicationNumber number, String why) {
    String offered = Typed.now().text("step");
    CaseStep step =
        page.getDeadlines().stream()
            .map(deadline -> deadline.step().step())
            .filter(one -> one.name().equals(offered))
            .findFirst()
            .orElseThrow(() -> new OutOfOrder("deadline.gone"));
    times.extend(number, step, why);
    return offered;
  }

  public @Nullable String changePlan() {
    return explain("agreePlan", plans::askForChange);
  }

  public @Nullable String agreePlan() {
    return take("agreePlan", number -> plans.agree(number, Typed.now().version()));
  }

  /** Rules that nobody computes here: whoever signs confirms each. */
  public List<DecisionRule> getToConfirm() {
    return certificates.toConfirm(page.key());
  }

  /** Codes of the rules that the signer confirms. */
  public List<String> getConfirmed() {
    return confirmed;
  }

  public void setConfirmed(@Nullable List<String> confirmed) {
    this.confirmed = confirmed == null ? List.of() : confirmed;
  }

  public @Nullable String sign() {
    return take("sign", number -> certificates.sign(number, confirmed));
  }
}
