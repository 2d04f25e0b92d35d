package jp.akashi.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import jp.akashi.applicant.ApplicantService;
import jp.akashi.applicant.CompanyDetails;
import jp.akashi.applicant.CompanyView;
import jp.akashi.application.ApplicationForm;
import jp.akashi.application.ApplicationService;
import jp.akashi.application.CaseState;
import jp.akashi.person.People;
import jp.akashi.refusal.FieldError;
import jp.akashi.refusal.Stale;
import jp.akashi.scheme.EditionInfo;
import jp.akashi.scheme.SchemeService;
import jp.akashi.web.page.Attempt;
import jp.akashi.web.page.LanguageBean;
import jp.akashi.web.page.Typed;
import jp.akashi.web.rest.Json;
import jp.akashi.web.rest.Texts;
import org.jspecify.annotations.Nullable;

/** The form of an application: sites, the edition's questions, what the register may show. */
@Named("applicationPage")
@RequestScoped
public class ApplicationPage {

  private static final String FORM = "/app/application";
  private static final String CONFLICT = "/app/application-conflict";
  private static final int PRECONDITION_FAILED = 412;

  @Inject private CasePage page;
  @Inject private FormChangesPage changes;
  @Inject private FormWords words;
  @Inject private ApplicationService applications;
  @Inject private ApplicantService applicants;
  @Inject private SchemeService scheme;
  @Inject private People people;
  @Inject private LanguageBean language;
  @Inject private Attempt attempt;
  private @Nullable FormFields fields;
  private @Nullable FormMerge merge;

  /** Something still to be written, with the field to go to. */
  public record Missing(String field, String text) {}

  /** Without a case there is no form: one is chosen or begun on the list. */
  public @Nullable String enter() {
    return page.getNumber() == null ? "/app/applications?faces-redirect=true" : null;
  }

  /** There is nothing to compare unless a form was just refused. */
  public String compare() {
    return page.getNumber() == null
        ? enter()
        : FORM + "?faces-redirect=true&number=" + page.getNumber();
  }

  private FormFields fields() {
    if (fields == null) {
      Typed sent = Typed.now();
      fields =
          sent.has(FormFields.VERSION) ? FormFields.typed(sent) : FormFields.saved(page.getView());
    }
    return fields;
  }

  /** Whether the form may be written now. */
  public boolean isWritable() {
    CaseState state = page.getView().state();
    return state == CaseState.DRAFT || state == CaseState.CORRECTION;
  }

  public EditionInfo getEdition() {
    return scheme.edition(words.edition());
  }

  /** The answer that stands in the form, empty while there is none. */
  public String answer(String question) {
    return fields().answers().getOrDefault(question, "");
  }

  public boolean answered(String question, String value) {
    return FormFields.values(answer(question)).contains(value);
  }

  /** Whether the question is asked in other words since it was answered. */
  public boolean flagged(String question) {
    return changes.flagged(FormFields.ANSWER + question);
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
    return new Missing("form:" + error.field(), words.label(error.field()) + "　" + said);
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

  /** Keeps the form; where a colleague changed the same fields meanwhile, a person chooses. */
  public @Nullable String save() {
    String next =
        attempt.of(
            "form",
            this::write,
            "/app/case?faces-redirect=true&saved=form&number=" + page.getNumber());
    if (merge == null || merge.open().isEmpty()) {
      return next;
    }
    FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(PRECONDITION_FAILED);
    return CONFLICT;
  }

  /** Keeps what was chosen; what cannot be kept is put right in the form. */
  public @Nullable String choose() {
    String next = save();
    return next == null ? FORM : next;
  }

  private void write() {
    try {
      write(fields());
    } catch (Stale stale) {
      FormFields base = FormFields.base(Typed.now()).orElse(null);
      merge = FormMerge.of(base, fields(), FormFields.saved(page.again()));
      if (merge.open().isEmpty()) {
        write(merge.form());
      }
    }
  }

  private void write(FormFields form) {
    applications.write(page.key(), form.form(), form.version());
  }

  /** What two people wrote, compared. */
  public FormMerge getMerge() {
    return merge;
  }

  /** Name of who saved the form last. */
  public @Nullable String getWriter() {
    String username = page.getView().writtenBy();
    return username == null ? null : people.names(Set.of(username)).get(username);
  }

  public String getTitle() {
    return fields().title();
  }

  public String getScope() {
    return fields().scope();
  }

  public int getVersion() {
    return fields().version();
  }

  /** What the writer began from, to be carried along. */
  public String getBase() {
    return FormFields.base(Typed.now())
        .map(Json::write)
        .orElseGet(() -> Json.write(FormFields.saved(page.getView())));
  }

  /** What is saved now, to be carried along by a choice made on it. */
  public String getSaved() {
    return Json.write(FormFields.saved(page.getView()));
  }
}
