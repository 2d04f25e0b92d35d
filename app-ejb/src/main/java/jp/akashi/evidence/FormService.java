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
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseAccess;
import jp.akashi.application.FormCorrections;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.Role;
import jp.akashi.refusal.FieldError;
import jp.akashi.refusal.InvalidInput;
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
  @Inject private Journal journal;
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
    List<FieldError> open = forms.open(application, fields, answers);
    if (document.state() == DocumentState.ACCEPTED) {
      refuse(open);
    }
    DocumentState before = document.state();
    Map<String, String> said = FormAnswers.of(document.filled(), fields).flat();
    document.fill(said.keySet(), answers.flat(), open.isEmpty(), answering.now());
    record(application, seen.code(), said, answers.flat());
    answering.record(application, document, before);
    entities.flush();
    return view(application, seen.code());
  }

  private void record(
      Application application, String code, Map<String, String> before, Map<String, String> now) {
    FormCorrections.differences(before, now)
        .forEach(
            (field, change) ->
                journal.record(
                    application.number().value(),
                    "document.filled",
                    new Change(
                        line(code, field, change.before()), line(code, field, change.after()))));
  }

  private static @Nullable String line(String code, String field, @Nullable String said) {
    return said == null ? null : code + " " + field + " " + said;
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
    return documents.asked(application).stream()
        .filter(r -> !forms.fields(application, r.code()).of(meaning).isEmpty())
        .map(required -> view(application, required.code()))
        .toList();
  }

  private FormView view(Application application, String code) {
    RequiredDocument required = documents.asked(application, code);
    FormFields fields = fields(application, code);
    CaseDocument document = documents.find(application.number(), code).orElse(null);
    Map<String, String> kept = document == null ? Map.of() : document.filled();
    FormAnswers answers = FormAnswers.of(kept, fields);
    return new FormView(
        required,
        fields,
        answers,
        FormAnswers.aside(kept, fields),
        forms.open(application, fields, answers),
        forms.state(application, required, document),
        document == null ? null : document.comment(),
        document == null ? null : document.statement(),
        Answering.isOpen(application),
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
