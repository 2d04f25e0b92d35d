package jp.akashi.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.akashi.applicant.CompanyContact;
import jp.akashi.applicant.CompanyDetails;
import jp.akashi.application.ApplicationForm;
import jp.akashi.application.ApplicationView;
import jp.akashi.application.CaseService;
import jp.akashi.application.CaseState;
import jp.akashi.application.FormCorrections;
import jp.akashi.journal.Journal;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.People;
import jp.akashi.scheme.ConditionQuestion;
import org.jspecify.annotations.Nullable;

/**
 * The application as it was handed in, for reading: form, company, and what corrections changed.
 */
@Named("applicationFormPage")
@RequestScoped
public class ApplicationFormPage {

  @Inject private CasePage page;
  @Inject private CaseService cases;
  @Inject private FormWords words;
  @Inject private People people;
  @Inject private CurrentPerson current;

  /** A field that a correction changed, in words. */
  public record Corrected(Journal.Line line, String field, String before, String after) {}

  private ApplicationView view() {
    return page.getView();
  }

  /** Whether the applicant is writing at it. */
  public boolean isBeingWritten() {
    return view().state() == CaseState.DRAFT || view().state() == CaseState.CORRECTION;
  }

  /** Whether it is the caller who writes it. */
  public boolean isMineToWrite() {
    return isBeingWritten() && current.isApplicant();
  }

  /** What the company says of itself, by field, in the order of its page. */
  public Set<Map.Entry<String, @Nullable String>> getCompany() {
    return view().company().fields().entrySet();
  }

  public List<CompanyContact> getContacts() {
    return cases.contacts(page.key());
  }

  /** What was answered, in words. */
  public String answer(ConditionQuestion question) {
    String answer = view().form().answers().getOrDefault(question.key(), "");
    return words.shown(FormFields.ANSWER + question.key(), answer);
  }

  public List<String> getPublishable() {
    return ApplicationForm.PUBLISHABLE;
  }

  public boolean agreed(String field) {
    return view().form().consent().contains(field);
  }

  /** What the register shows of a field the applicant agreed to. */
  public String published(String field) {
    CompanyDetails company = view().company();
    return switch (field) {
      case "holder" -> company.name() + "（" + company.kana() + "）";
      case "corporateNumber" -> view().corporateNumber();
      default -> company.prefecture() + company.address();
    };
  }

  /** Name of the representative who stands by it; null while nobody does. */
  public @Nullable String getSignedOffBy() {
    String username = view().signedOffBy();
    return username == null ? null : people.names(Set.of(username)).get(username);
  }

  /** Every field that corrections changed, the newest first. */
  public List<Corrected> getCorrected() {
    return page.getJournal().stream()
        .filter(line -> FormCorrections.fieldOf(line) != null)
        .sorted(Comparator.comparing(Journal.Line::at).reversed())
        .map(this::corrected)
        .toList();
  }

  private Corrected corrected(Journal.Line line) {
    String field = FormCorrections.fieldOf(line);
    return new Corrected(
        line,
        words.label(field),
        words.side(field, line.before()),
        words.side(field, line.after()));
  }
}
