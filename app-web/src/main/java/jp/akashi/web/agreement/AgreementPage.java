package jp.akashi.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.agreement.AgreementService;
import jp.akashi.agreement.AgreementView;
import jp.akashi.agreement.Quotation;
import jp.akashi.agreement.ReviewChecks;
import jp.akashi.web.application.CasePage;
import jp.akashi.web.page.Attempt;
import jp.akashi.web.page.LanguageBean;
import jp.akashi.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** The page of application review, quotation and agreement, for both sides. */
@Named("agreementPage")
@RequestScoped
public class AgreementPage {

  @Inject private CasePage page;
  @Inject private AgreementService agreements;
  @Inject private Attempt attempt;
  @Inject private LanguageBean language;
  private final Map<String, String> typed = new HashMap<>();
  private List<String> checks = new ArrayList<>();
  private @Nullable AgreementView view;

  public AgreementView getView() {
    if (view == null) {
      view = agreements.of(page.key(), language.getLocale());
    }
    return view;
  }

  /** What was typed, by field. */
  public Map<String, String> getTyped() {
    return typed;
  }

  /** Names of the checks that hold. */
  public List<String> getChecks() {
    return checks;
  }

  public void setChecks(@Nullable List<String> checks) {
    this.checks = checks == null ? List.of() : checks;
  }

  public @Nullable String offer() {
    return take("offer", () -> agreements.offer(page.key(), checked(), quotation()));
  }

  public @Nullable String decline() {
    return take("offer", () -> agreements.decline(page.key(), checked(), typed.get("reasons")));
  }

  public @Nullable String sign() {
    return take("sign", () -> agreements.sign(page.key(), typed.get("name"), read()));
  }

  /** Hash of the text the page showed. */
  private static @Nullable String read() {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .get("read");
  }

  private @Nullable String take(String form, Runnable act) {
    return attempt.of(form, act, "/app/case?faces-redirect=true&number=" + page.getNumber());
  }

  private ReviewChecks checked() {
    return new ReviewChecks(
        checks.contains("competence"),
        checks.contains("capacity"),
        checks.contains("impartiality"),
        checks.contains("scopeClear"));
  }

  private Quotation quotation() {
    return new Quotation(Typed.decimal(typed.get("personDays"), 6), typed.get("basis"), yen());
  }

  private @Nullable Long yen() {
    String written = typed.get("fee");
    String digits = written == null ? "" : Typed.halfWidth(written).replaceAll("[,\\s円]", "");
    return digits.matches("\\d{1,12}") ? Long.valueOf(digits) : null;
  }
}
