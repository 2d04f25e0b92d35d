package jp.akashi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.application.Application;
import jp.akashi.application.CaseState;
import jp.akashi.application.FormRecords;
import jp.akashi.application.RecordReading;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.refusal.FieldError;
import jp.akashi.scheme.CaseRecord;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.FormFields;
import jp.akashi.scheme.RequiredDocument;
import jp.akashi.scheme.SchemeService;
import org.jspecify.annotations.Nullable;

/** The forms of a case that consist of records or of fields, as they stand now. */
@ApplicationScoped
class ScreenForms {

  @Inject private SchemeService scheme;
  @Inject private FormRecords records;
  @Inject private RecordForms ofRecords;
  @Inject private Clock clock;

  /** What a form of the case consists of; nothing where one free statement answers it. */
  FormFields fields(Application application, String code) {
    return scheme.fieldsOf(new EditionId(application.edition()), code);
  }

  /** The form, if it consists of something. */
  Optional<ScreenForm> find(
      RecordReading reading, RequiredDocument required, @Nullable CaseDocument document) {
    FormFields fields = fields(reading.application(), required.code());
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    if (fields.areRecords()) {
      return Optional.of(ofRecords.of(reading, fields));
    }
    Map<String, String> kept = document == null ? Map.of() : document.filled();
    FormAnswers answers = FormAnswers.of(kept, fields);
    return Optional.of(FieldForm.of(fields, answers, open(reading, fields, answers), document));
  }

  /** Where a document stands: while the application may be written, where its form does. */
  DocumentState state(
      RecordReading reading, RequiredDocument required, @Nullable CaseDocument document) {
    ScreenForm form = find(reading, required, document).orElse(null);
    return state(reading.application(), form, document);
  }

  /** The same of a form that was looked at already; null for a document that is none. */
  static DocumentState state(
      Application application, @Nullable ScreenForm form, @Nullable CaseDocument document) {
    if (form != null && isWritable(application)) {
      return form.standing(document);
    }
    return document == null ? DocumentState.AWAITED : document.state();
  }

  /** Records are written in a draft and during its correction; then they stand. */
  static boolean isWritable(Application application) {
    return application.state() == CaseState.DRAFT || application.state() == CaseState.CORRECTION;
  }

  /** What keeps a form from being finished: of its fields, then of its records. */
  List<FieldError> open(RecordReading reading, FormFields fields, FormAnswers answers) {
    FormCheck check = new FormCheck(fields, JapaneseTime.today(clock));
    List<FieldError> open = new ArrayList<>(check.wrong(answers));
    open.addAll(check.missing(answers));
    for (CaseRecord record : fields.records()) {
      open.addAll(records.of(record).open(reading));
    }
    return open;
  }
}
