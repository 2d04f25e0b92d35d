package jp.akashi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.application.RecordReading;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.person.People;
import jp.akashi.scheme.Answers;
import jp.akashi.scheme.RequiredDocument;
import jp.akashi.scheme.Truth;
import org.jspecify.annotations.Nullable;

/** Puts what the edition asks and what was answered side by side. */
@ApplicationScoped
public class DocumentList {

  @Inject private CaseDocuments documents;
  @Inject private ScreenForms forms;
  @Inject private ReadingBars bars;
  @Inject private People people;
  @Inject private Clock clock;

  /** Every document the case asks for, in the order of the edition. */
  List<DocumentView> of(Application application) {
    CaseFolder folder = new CaseFolder(documents.withAside(application.number()));
    Answers known = documents.known(application);
    RecordReading reading = new RecordReading(application);
    return documents.asked(application).stream()
        .map(required -> view(reading, folder, known, required, answered(folder, required)))
        .toList();
  }

  private static @Nullable CaseDocument answered(CaseFolder folder, RequiredDocument required) {
    return folder.find(required.code()).filter(answer -> !answer.isAside()).orElse(null);
  }

  DocumentView of(Application application, CaseDocument document) {
    RequiredDocument required = documents.asked(application, document.code());
    return view(
        new RecordReading(application),
        new CaseFolder(documents.withAside(application.number())),
        documents.known(application, List.of(required)),
        required,
        document);
  }

  private DocumentView view(
      RecordReading reading,
      CaseFolder folder,
      Answers known,
      RequiredDocument required,
      @Nullable CaseDocument document) {
    Application application = reading.application();
    Truth needed = required.isNeeded(application.kind(), known);
    ScreenForm form = forms.find(reading, required, document).orElse(null);
    DocumentState state = ScreenForms.state(application, form, document);
    return new DocumentView(
        required,
        needed,
        forms.fields(application, required.code()),
        form instanceof FieldForm filled ? readable(application, filled) : FormAnswers.EMPTY,
        state,
        document == null ? null : answer(application, document),
        document == null ? List.of() : files(document),
        form == null || state.isDeclaration()
            ? CompletenessCheck.of(
                folder,
                application.company(),
                required,
                needed == Truth.TRUE,
                document,
                submissionDay(application))
            : form.findings(required, state, submissionDay(application), new DateOrder(folder)),
        document == null ? 0 : document.version());
  }

  private DocumentView.Answer answer(Application application, CaseDocument document) {
    String said = document.statement();
    boolean hidden = said != null && bars.keepOut(application);
    return DocumentView.Answer.of(document, hidden ? null : said, seenBy(document));
  }

  /** As with files: who may read nothing of the case's evidence is shown nothing. */
  private FormAnswers readable(Application application, FieldForm form) {
    boolean shown = !form.answers().isEmpty() && !bars.keepOut(application);
    return shown ? form.answers() : FormAnswers.EMPTY;
  }

  private @Nullable String seenBy(CaseDocument document) {
    Inspection seen = document.inspection();
    return seen == null ? null : people.names(List.of(seen.seenBy())).get(seen.seenBy());
  }

  private static List<DocumentView.File> files(CaseDocument document) {
    List<DocumentView.File> newestFirst =
        new ArrayList<>(document.versions().stream().map(DocumentView.File::of).toList());
    Collections.reverse(newestFirst);
    return newestFirst;
  }

  /** Ages count to the day of submission, or to today while it is not submitted. */
  private LocalDate submissionDay(Application application) {
    Instant submitted = application.submittedAt();
    return submitted == null ? JapaneseTime.today(clock) : JapaneseTime.dateOf(submitted);
  }
}
