package jp.akashi.applicant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import org.jspecify.annotations.Nullable;

/** The journal of a company: one line for every field that changed, with before and after. */
@ApplicationScoped
public class CompanyChanges {

  private static final String ACTS = "company.";
  private static final String CORRECTED = ACTS + "corrected.";

  @Inject private Journal journal;

  /** Writes a line about the company. */
  void record(ApplicantCompany company, String act, Change change) {
    journal.record(subject(company), act, change);
  }

  /** Writes what differs between the company as it was and as it is now. */
  void corrected(
      CompanyDetails before, List<CompanyContact> contactsBefore, ApplicantCompany company) {
    Map<String, @Nullable String> old = before.fields();
    company
        .details()
        .fields()
        .forEach((field, now) -> corrected(company, field, old.get(field), now));
    corrected(company, "contacts", lines(contactsBefore), lines(company.contacts()));
  }

  private void corrected(
      ApplicantCompany company, String field, @Nullable String before, @Nullable String now) {
    if (!Objects.equals(before, now)) {
      record(company, CORRECTED + field, new Change(before, now));
    }
  }

  private static @Nullable String lines(List<CompanyContact> contacts) {
    return contacts.isEmpty()
        ? null
        : contacts.stream().map(CompanyContact::toString).collect(Collectors.joining("\n"));
  }

  /**
   * What was done to the company's details and members, oldest first. What else the body notes
   * about a company (advice given to it) is not the company's to read.
   */
  List<Journal.Line> of(ApplicantCompany company) {
    return journal.of(subject(company)).stream()
        .filter(line -> line.act().startsWith(ACTS))
        .toList();
  }

  private static String subject(ApplicantCompany company) {
    return "company/" + company.corporateNumber().value();
  }
}
