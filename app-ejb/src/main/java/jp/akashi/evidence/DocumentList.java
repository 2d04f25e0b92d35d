package jp.akashi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.akashi.application.Application;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.scheme.Answers;
import jp.akashi.scheme.RequiredDocument;
import org.jspecify.annotations.Nullable;

/** Puts what the edition asks and what was answered side by side. */
@ApplicationScoped
public class DocumentList {

  @Inject private CaseDocuments documents;
  @Inject private CompletenessCheck check;
  @Inject private Clock clock;

  /** Every document the case asks for, in the order of the edition. */
  List<DocumentView> of(Application application) {
    Map<String, CaseDocument> answered =
        documents.of(application.number()).stream()
            .collect(Collectors.toMap(CaseDocument::code, Function.identity()));
    Answers known = documents.known(application);
    return documents.asked(application).stream()
        .map(required -> view(application, known, required, answered.get(required.code())))
        .toList();
  }

  DocumentView of(Application application, CaseDocument document) {
    return view(
        application,
        documents.known(application),
        documents.asked(application, document.code()),
        document);
  }

  private DocumentView view(
      Application application,
      Answers known,
      RequiredDocument required,
      @Nullable CaseDocument document) {
    return new DocumentView(
        required,
        required.isNeeded(application.kind(), known),
        document == null ? DocumentState.AWAITED : document.state(),
        document == null ? null : DocumentView.Answer.of(document),
        document == null ? List.of() : files(document),
        check.of(application.company(), required, document, submissionDay(application)),
        document == null ? 0 : document.version());
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
