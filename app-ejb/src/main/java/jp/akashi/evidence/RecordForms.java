package jp.akashi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.akashi.application.Application;
import jp.akashi.application.FormRecord;
import jp.akashi.application.FormRecords;
import jp.akashi.application.PartOfSubmission;
import jp.akashi.application.RecordReading;
import jp.akashi.application.Written;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.FormFields;
import jp.akashi.scheme.RequiredDocument;
import jp.akashi.scheme.SchemeService;
import org.jspecify.annotations.Nullable;

/**
 * Forms of the edition that consist of records of the case, alone or beside what is filled in. The
 * applicant writes the records; their forms go along with the application.
 */
@ApplicationScoped
class RecordForms implements PartOfSubmission {

  @Inject private SchemeService scheme;
  @Inject private FormRecords records;
  @Inject private CaseDocuments documents;
  @Inject private Answering answering;

  /** The form as its records stand now. */
  RecordForm of(RecordReading reading, FormFields fields) {
    return of(reading, fields, ScreenForms.isWritable(reading.application()));
  }

  /**
   * @param whole whether to look into what is open and what stands there, which nobody can change
   *     while the application is with the body
   */
  private RecordForm of(RecordReading reading, FormFields fields, boolean whole) {
    List<FormRecord> made = fields.records().stream().map(records::of).toList();
    Written written =
        made.stream()
            .map(record -> record.written(reading))
            .filter(Objects::nonNull)
            .max(Comparator.comparing(Written::at))
            .orElse(null);
    if (!whole) {
      return new RecordForm(List.of(), written, "");
    }
    return new RecordForm(
        made.stream().flatMap(record -> record.open(reading).stream()).toList(),
        written,
        RecordForm.sha256(made.stream().map(record -> record.fields(reading)).toList()));
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
    RecordReading reading = new RecordReading(application);
    Map<String, CaseDocument> known = documents.byCode(application.number());
    for (RequiredDocument required : documents.asked(application)) {
      FormFields fields = fields(application, required.code());
      if (!fields.records().isEmpty()) {
        RecordForm form = of(reading, fields, true);
        CaseDocument answered = known.get(required.code());
        if (fields.areRecords()) {
          handIn(application, required.code(), answered, form);
        } else {
          handInBeside(application, answered, form);
        }
      }
    }
  }

  /** Records that are a part of a form that is filled in. */
  private void handInBeside(
      Application application, @Nullable CaseDocument filled, RecordForm form) {
    if (filled != null && !filled.filled().isEmpty()) {
      DocumentState before = filled.state();
      filled.handIn(form.sha256());
      if (filled.state() != before) {
        answering.record(application, filled, before);
      }
    }
  }

  private void handIn(
      Application application, String code, @Nullable CaseDocument known, RecordForm form) {
    if (known != null && !form.isNews(known)) {
      return;
    }
    CaseDocument document = known == null ? answering.begun(application, code) : known;
    DocumentState before = document.state();
    document.handIn(form.sha256(), form.written() == null ? answering.now() : form.written());
    answering.record(application, document, before);
  }
}
