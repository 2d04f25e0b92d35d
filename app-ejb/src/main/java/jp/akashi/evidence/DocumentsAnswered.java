package jp.akashi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.application.SubmissionCheck;
import jp.akashi.refusal.FieldError;

/**
 * Before submission every document that is due then needs an answer. "Not prepared" is one (domain
 * 8.6 row 2).
 */
@ApplicationScoped
public class DocumentsAnswered implements SubmissionCheck {

  @Inject private CaseDocuments documents;

  @Override
  public List<FieldError> open(Application application) {
    return documents.openAtApplication(
        application,
        "document.unanswered",
        (required, document) -> document.state().isApplicants());
  }
}
