package jp.akashi.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import jp.akashi.applicant.ApplicantService;
import jp.akashi.applicant.CompanyDetails;
import jp.akashi.applicant.CompanyView;
import jp.akashi.application.ApplicationForm;
import jp.akashi.application.ApplicationService;
import jp.akashi.application.AskedQuestions;
import jp.akashi.application.CaseState;
import jp.akashi.refusal.FieldError;
import jp.akashi.scheme.ConditionQuestion;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.EditionInfo;
import jp.akashi.scheme.SchemeService;
import jp.akashi.web.page.Attempt;
import jp.akashi.web.page.LanguageBean;
import jp.akashi.web.rest.Texts;
import org.jspecify.annotations.Nullable;

/** The form of an application: sites, the edition's questions, what the register may show. */
@Named("applicationPage")
@RequestScoped
public class ApplicationPage {

  @Inject private CasePage page;
  @Inject private ApplicationService applications;
  @Inject private ApplicantService applicants;
  @Inject private SchemeService scheme;
  @Inject private LanguageBean language;
  @Inject private Attempt attempt;
  private @Nullable String title;
  private @Nullable String scope;
  private @Nullable FormFields fields;

  /** Something still to be written, with the field to go to. */
  public record Missing(String field, String text) {}

  /** Shows what was written so far. */
  public void load() {
    ApplicationForm form = page.getView().form();
    title = form.title();
    scope = form.scope();
  }

  private FormFields fields() {
    if (fields == null) {
      Map<String, String[]> sent =
          FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
      fields =
          sent.containsKey(FormFields.VERSION)
              ? FormFields.typed(sent)
              : FormFields.saved(page.getView());
    }
    return fields;
  }

  /** Whether the form may be written now. */
  public boolean isWritable() {
    CaseState state = page.getView().state();
    return state == CaseState.DRAFT || state == CaseState.CORRECTION;
  }

  public EditionInfo getEdition() {
    return scheme.edition(edition());
  }

  private EditionId edition() {
    return new EditionId(page.getView().edition());
  }

  public List<ConditionQuestion> getQuestions() {
    return AskedQuestions.of(scheme.content(edition())).all();
  }

  /**
   * A possible answer in words; as the edition writes it where this software has no word for it.
   */
  public String word(String value) {
    ResourceBundle texts = texts();
    String key = "answer." + value;
    return texts.containsKey(key) ? texts.getString(key) : value;
  }

  private ResourceBundle texts() {
    return ResourceBundle.getBundle("jp.akashi.web.texts", language.getLocale());
  }

  /** The answer that stands in the form, empty while there is none. */
  public String answer(String question) {
    return fields().answers().getOrDefault(question, "");
  }

  public boolean answered(String question, String value) {
    return Arrays.asList(answer(question).split(";")).contains(value);
  }

  public boolean agreed(String field) {
    return fields().consent().contains(field);
  }

  /** What the register would show of a field; it asks for consent field by field. */
  public String published(String field) {
    CompanyView company = applicants.mine().orElseThrow();
    CompanyDetails details = company.details();
    return switch (field) {
      case "holder" -> details.name() + "（" + details.kana() + "）";
      case "corporateNumber" -> company.corporateNumber();
      default -> details.prefecture() + details.address();
    };
  }

  public List<String> getPublishable() {
    return ApplicationForm.PUBLISHABLE;
  }

  /** Names of the sites the register may name. */
  public List<String> getPublishedSites() {
    return fields().sites().stream()
        .filter(site -> site.published() && !site.name().isBlank())
        .map(SiteFields::name)
        .toList();
  }

  /** What is still to be written, as saved. */
  public List<Missing> getMissing() {
    return applications.missing(page.key()).stream().map(this::missing).toList();
  }

  private Missing missing(FieldError error) {
    String said = Texts.in(language.getLocale()).error(error.code(), error.arguments());
    String[] path = error.field().split("\\.");
    ResourceBundle texts = texts();
    String label =
        switch (path[0]) {
          case "answers" -> question(error.field().substring("answers.".length()));
          case "sites" ->
              path.length < 3
                  ? texts.getString("sites")
                  : texts.getString("site")
                      + (Integer.parseInt(path[1]) + 1)
                      + " "
                      + texts.getString("site." + path[2]);
          default -> texts.getString("form." + path[0]);
        };
    return new Missing("form:" + error.field(), label + "　" + said);
  }

  private String question(String key) {
    return scheme.content(edition()).question(key).question().in(language.getLocale());
  }

  public List<SiteFields> getSites() {
    return fields().sites();
  }

  /** One more site to write, everything typed so far staying in the form. */
  public void addSite() {
    if (fields().sites().size() < ApplicationForm.MAX_SITES) {
      fields().sites().add(SiteFields.EMPTY);
    }
  }

  /** Takes a site out of the form; it is gone once the form is saved. */
  public void removeSite(int index) {
    fields().sites().remove(index);
  }

  /** Shows the form again as typed, with what the register would show. */
  public void preview() {
    fields();
  }

  public @Nullable String save() {
    return attempt.of(
        "form",
        () -> applications.write(page.key(), fields().form(title, scope), fields().version()),
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

  public int getVersion() {
    return fields().version();
  }
}
