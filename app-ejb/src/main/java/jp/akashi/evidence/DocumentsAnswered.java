package jp.akashi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.application.SubmissionCheck;
import jp.akashi.refusal.FieldError;
import jp.akashi.scheme.RequiredDocument;
import jp.akashi.scheme.Stage;

/**
 * Before submission every document that is due then needs an answer. "Not prepared" is one (domain
 * 8.6 row 2).
 */
@ApplicationScoped
public class DocumentsAnswered implements SubmissionCheck {

  @Inject private CaseDocuments documents;

  @Override
  public List<FieldError> open(Application application) {
    return documents.needed(application).stream()
        .filter(required -> required.stage() == Stage.APPLY)
        .filter(required -> isOpen(application, required))
        .map(
            required ->
                new FieldError(
                    "documents." + required.code(),
                    "document.unanswered",
                    required.code(),
                    required.name().ja()))
        .toList();
  }

  private boolean isOpen(Application application, RequiredDocument required) {
    return documents
        .find(application.number(), required.code())
        .map(document -> document.state().isApplicants())
        .orElse(true);
  }
}
