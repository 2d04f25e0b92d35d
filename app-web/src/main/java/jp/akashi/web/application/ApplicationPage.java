package jp.akashi.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.akashi.applicant.ApplicantService;
import jp.akashi.application.ApplicationForm;
import jp.akashi.application.ApplicationService;
import jp.akashi.application.ApplicationView;
import jp.akashi.application.CaseService;
import jp.akashi.application.Site;
import jp.akashi.web.page.Attempt;
import org.jspecify.annotations.Nullable;

/** The form of an application, and the list of a company's applications. */
@Named("applicationPage")
@RequestScoped
public class ApplicationPage {

  @Inject private CasePage page;
  @Inject private ApplicationService applications;
  @Inject private ApplicantService applicants;
  @Inject private CaseService cases;
  @Inject private Attempt attempt;
  private @Nullable String title;
  private @Nullable String scope;
  private @Nullable String siteName;
  private @Nullable String siteAddress;
  private int people = 1;
  private boolean sitePublished;
  private String[] consent = new String[0];
  private int version;

  /** Shows what was written so far. */
  public void load() {
    ApplicationView view = page.getView();
    ApplicationForm form = view.form();
    version = view.version();
    title = form.title();
    scope = form.scope();
    consent = form.consent().toArray(String[]::new);
    if (!form.sites().isEmpty()) {
      Site site = form.sites().get(0);
      siteName = site.name();
      siteAddress = site.address();
      people = site.people();
      sitePublished = site.published();
    }
  }

  public boolean isRegistered() {
    return applicants.mine().isPresent();
  }

  public List<ApplicationView> getMine() {
    return applications.mine();
  }

  public @Nullable String begin() {
    String[] number = new String[1];
    return attempt.of("begin", () -> number[0] = applications.begin().number(), "") == null
        ? null
        : "/app/application?faces-redirect=true&number=" + number[0];
  }

  public @Nullable String save() {
    List<Site> sites =
        siteName == null
            ? List.of()
            : List.of(
                new Site(siteName, siteAddress == null ? "" : siteAddress, people, sitePublished));
    Map<String, String> answers = cases.of(page.key()).form().answers();
    ApplicationForm form = new ApplicationForm(title, scope, sites, answers, Set.of(consent));
    return attempt.of(
        "form",
        () -> applications.write(page.key(), form, version),
        "/app/case?faces-redirect=true&number=" + page.getNumber());
  }

  public @Nullable String getTitle() {
    return title;
  }

  public void setTitle(@Nullable String title) {
    this.title = title;
  }

  public @Nullable String getScope() {
    return scope;
  }

  public void setScope(@Nullable String scope) {
    this.scope = scope;
  }

  public @Nullable String getSiteName() {
    return siteName;
  }

  public void setSiteName(@Nullable String siteName) {
    this.siteName = siteName;
  }

  public @Nullable String getSiteAddress() {
    return siteAddress;
  }

  public void setSiteAddress(@Nullable String siteAddress) {
    this.siteAddress = siteAddress;
  }

  public int getPeople() {
    return people;
  }

  public void setPeople(int people) {
    this.people = people;
  }

  public boolean isSitePublished() {
    return sitePublished;
  }

  public void setSitePublished(boolean sitePublished) {
    this.sitePublished = sitePublished;
  }

  public String[] getConsent() {
    return consent.clone();
  }

  public void setConsent(String[] consent) {
    this.consent = consent.clone();
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
