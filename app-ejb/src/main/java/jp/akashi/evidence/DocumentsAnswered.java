package jp.akashi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.application.Application;
import jp.akashi.application.RecordReading;
import jp.akashi.application.SubmissionCheck;
import jp.akashi.refusal.FieldError;
import jp.akashi.scheme.RequiredDocument;
import org.jspecify.annotations.Nullable;

/**
 * Before submission every document that is due then needs an answer. "Not prepared" is one (domain
 * 8.6 row 2). Of a form that consists of records, these say themselves what is missing; one that
 * was given back waits until its record was written again; one that is filled in waits until
 * nothing of it is open.
 */
@ApplicationScoped
public class DocumentsAnswered implements SubmissionCheck {

  @Inject private CaseDocuments documents;
  @Inject private ScreenForms forms;
  @Inject private RecordForms records;

  @Override
  public List<FieldError> open(Application application) {
    RecordReading reading = new RecordReading(application);
    return Stream.of(
            documents.openAtApplication(
                application,
                "document.unanswered",
                (required, document) ->
                    !records.isOne(application, required.code())
                        && forms.state(reading, required, document).isApplicants()),
            documents.openAtApplication(
                application,
                "document.recordReturned",
                (required, document) -> isStillReturned(reading, required, document)))
        .flatMap(List::stream)
        .toList();
  }

  private boolean isStillReturned(
      RecordReading reading, RequiredDocument required, @Nullable CaseDocument document) {
    return records.isOne(reading.application(), required.code())
        && document != null
        && document.state() == DocumentState.RETURNED
        && forms.state(reading, required, document) == DocumentState.RETURNED;
  }
}
