package jp.akashi.web.applicant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import jp.akashi.applicant.ApplicantService;
import jp.akashi.applicant.CompanyDetails;
import jp.akashi.applicant.CompanyView;
import jp.akashi.web.page.Attempt;
import org.jspecify.annotations.Nullable;

/** Registering a company, inviting colleagues, joining. */
@Named("companyPage")
@RequestScoped
public class CompanyPage {

  @Inject private ApplicantService applicants;
  @Inject private Attempt attempt;
  private final Map<String, String> typed = new HashMap<>();
  private @Nullable String code;
  private @Nullable String invitation;

  public @Nullable CompanyView getMine() {
    return applicants.mine().orElse(null);
  }

  /** What was typed, by field. */
  public Map<String, String> getTyped() {
    return typed;
  }

  public @Nullable String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code;
  }

  public @Nullable String getInvitation() {
    return invitation;
  }

  public @Nullable String register() {
    return attempt.of(
        "register",
        () -> applicants.register(typed.get("corporateNumber"), details()),
        "/app/company?faces-redirect=true");
  }

  private CompanyDetails details() {
    return new CompanyDetails(
        typed.get("name"),
        typed.get("kana"),
        typed.get("postalCode"),
        typed.get("prefecture"),
        typed.get("address"),
        typed.get("representative"),
        typed.get("phone"),
        typed.get("email"));
  }

  public @Nullable String join() {
    return attempt.of("join", () -> applicants.join(code), "/app/company?faces-redirect=true");
  }

  /** Shows the new code on the page that asked for it, once. */
  public void invite() {
    attempt.of("invite", () -> invitation = applicants.invite(), "");
  }
}
