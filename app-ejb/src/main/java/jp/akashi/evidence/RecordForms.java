package jp.akashi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.akashi.application.Application;
import jp.akashi.application.FormRecord;
import jp.akashi.application.FormRecords;
import jp.akashi.application.PartOfSubmission;
import jp.akashi.application.Written;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.FormFields;
import jp.akashi.scheme.RequiredDocument;
import jp.akashi.scheme.SchemeService;

/**
 * Forms of the edition that consist of records of the case alone. The applicant writes the records;
 * their forms go along with the application.
 */
@ApplicationScoped
class RecordForms implements PartOfSubmission {

  @Inject private SchemeService scheme;
  @Inject private FormRecords records;
  @Inject private CaseDocuments documents;
  @Inject private Answering answering;

  /** The form as its records stand now. */
  RecordForm of(Application application, FormFields fields) {
    return of(application, fields, ScreenForms.isWritable(application));
  }

  /**
   * @param whole whether to look into what is open and what stands there, which nobody can change
   *     while the application is with the body
   */
  private RecordForm of(Application application, FormFields fields, boolean whole) {
    List<FormRecord> made = fields.records().stream().map(records::of).toList();
    Written written =
        made.stream()
            .map(record -> record.written(application))
            .filter(Objects::nonNull)
            .max(Comparator.comparing(Written::at))
            .orElse(null);
    if (!whole) {
      return new RecordForm(List.of(), written, "");
    }
    return new RecordForm(
        made.stream().flatMap(record -> record.open(application).stream()).toList(),
        written,
        RecordForm.sha256(made.stream().map(record -> record.fields(application)).toList()));
  }

  /** Whether the form of a case asks the applicant nothing of its own. */
  boolean isOne(Application application, String code) {
    return fields(application, code).areRecords();
  }

  private FormFields fields(Application application, String code) {
    return scheme.fieldsOf(new EditionId(application.edition()), code);
  }

  @Override
  public void handIn(Application application) {
    for (RequiredDocument required : documents.asked(application)) {
      if (isOne(application, required.code())) {
        handIn(application, required.code());
      }
    }
  }

  private void handIn(Application application, String code) {
    RecordForm form = of(application, fields(application, code), true);
    Optional<CaseDocument> known = documents.find(application.number(), code);
    if (known.filter(document -> !form.isNews(document)).isPresent()) {
      return;
    }
    CaseDocument document = known.orElseGet(() -> answering.begun(application, code));
    DocumentState before = document.state();
    document.handIn(form.sha256(), form.written() == null ? answering.now() : form.written());
    answering.record(application, document, before);
  }
}
