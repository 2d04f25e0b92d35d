package jp.akashi.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseAccess;
import jp.akashi.application.RecordReading;
import jp.akashi.application.Written;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.person.Role;
import jp.akashi.refusal.FieldError;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.NotFound;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.scheme.FieldMeaning;
import jp.akashi.scheme.FormFields;
import jp.akashi.scheme.RequiredDocument;
import org.jspecify.annotations.Nullable;

/** Fills in the forms of the edition that consist of fields, and reads them. */
@Stateless
@RolesAllowed({
  Role.APPLICANT_CLERK,
  Role.INFORMATION_MANAGER,
  Role.SYSTEM_MANAGER,
  Role.REPRESENTATIVE
})
public class FormService {

  /** Most rows of a table. */
  public static final int MOST_ROWS = 100;

  @PersistenceContext private EntityManager entities;
  @Inject private CaseAccess access;
  @Inject private CaseDocuments documents;
  @Inject private ScreenForms forms;
  @Inject private ReadingBars bars;
  @Inject private Answering answering;
  @Inject private Writings writings;
  @Inject private DestroyedRefusal destroyed;
  @Inject private Clock clock;

  /**
   * A form as it is filled in, for whoever may see the case.
   *
   * @throws jp.akashi.refusal.NotFound if the case does not ask for it
   * @throws OutOfOrder if it has nothing to be filled in: it is a file, or made of records, or
   *     answered with one free statement
   * @throws jp.akashi.refusal.Forbidden if the caller may read nothing of the case's evidence
   */
  @PermitAll
  public FormView of(ApplicationNumber number, String code) {
    Application application = access.visible(number);
    bars.refuse(application);
    return view(application, code);
  }

  /**
   * Fills a form in, finished or not. What is said of it counts as its answer once nothing is open.
   *
   * @param seen the form as the caller saw it
   * @throws InvalidInput naming every value that does not fit its field; nothing is kept then
   * @throws jp.akashi.refusal.Stale if it was filled in or judged since
   */
  public FormView fill(ApplicationNumber number, SeenDocument seen, FormAnswers given) {
    Application application = answering.writable(number);
    FormFields fields = fields(application, seen.code());
    FormCheck check = new FormCheck(fields, JapaneseTime.today(clock));
    FormAnswers answers = check.narrowed(given);
    refuse(check.wrong(answers));
    CaseDocument document = answering.document(application, seen);
    List<FieldError> open = forms.open(new RecordReading(application), fields, answers);
    if (document.state() == DocumentState.ACCEPTED) {
      refuse(open);
    }
    DocumentState before = document.state();
    Set<String> known = FormAnswers.of(document.filled(), fields).flat().keySet();
    document.fill(known, answers.flat(), open.isEmpty(), answering.now());
    writings.saved(application, document);
    if (document.state() != before) {
      answering.record(application, document, before);
    }
    entities.flush();
    return view(application, seen.code());
  }

  /**
   * What was filled in on tables of that meaning, each with the form it stands on; for whoever may
   * see the case. Who may read nothing of its evidence is told nothing.
   */
  @PermitAll
  public List<FormView> meaning(ApplicationNumber number, FieldMeaning meaning) {
    Application application = access.visible(number);
    if (bars.keepOut(application)) {
      return List.of();
    }
    RecordReading reading = new RecordReading(application);
    Map<String, CaseDocument> known = documents.byCode(number);
    return documents.asked(application).stream()
        .filter(required -> !forms.fields(application, required.code()).of(meaning).isEmpty())
        .map(required -> view(reading, required, known.get(required.code())))
        .toList();
  }

  /**
   * What proves what is written on a document on screen, for whoever may read it.
   *
   * @throws NotFound if nothing is
   * @throws jp.akashi.refusal.Gone if it was destroyed
   * @throws jp.akashi.refusal.Forbidden if the caller may read nothing of the case's evidence
   */
  @PermitAll
  public WrittenProof proof(ApplicationNumber number, String code) {
    bars.refuse(access.visible(number));
    CaseDocument document = documents.find(number, code).orElse(null);
    if (document != null) {
      destroyed.check(code, document.writing().destruction());
    }
    if (document == null || !document.isWritten()) {
      throw new NotFound("document.notWritten", code);
    }
    return WrittenProof.of(document);
  }

  private FormView view(Application application, String code) {
    fields(application, code);
    return view(
        new RecordReading(application),
        documents.asked(application, code),
        documents.find(application.number(), code).orElse(null));
  }

  private FormView view(
      RecordReading reading, RequiredDocument required, @Nullable CaseDocument document) {
    Application application = reading.application();
    FormFields fields = forms.fields(application, required.code());
    Map<String, String> kept = document == null ? Map.of() : document.filled();
    FormAnswers answers = FormAnswers.of(kept, fields);
    DocumentState state = forms.state(reading, required, document);
    return new FormView(
        required,
        fields,
        answers,
        FormAnswers.aside(kept, fields),
        forms.open(reading, fields, answers),
        state,
        document == null ? null : document.comment(),
        document == null ? null : document.statement(),
        kept.isEmpty() ? null : new Written(document.answeredBy(), document.answeredAt()),
        Answering.isOpen(application),
        ScreenForms.isWritable(application) && state != DocumentState.ACCEPTED,
        document == null ? 0 : document.version());
  }

  private FormFields fields(Application application, String code) {
    documents.asked(application, code);
    FormFields fields = forms.fields(application, code);
    if (fields.asked().isEmpty()) {
      throw new OutOfOrder("form.noFields", code);
    }
    return fields;
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }
}
