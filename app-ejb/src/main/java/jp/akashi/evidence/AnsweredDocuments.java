package jp.akashi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.application.ReceivedDocuments;
import jp.akashi.scheme.Bilingual;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.SchemeService;

/** What the receipt of an application lists: every document with the applicant's answer. */
@ApplicationScoped
public class AnsweredDocuments implements ReceivedDocuments {

  @Inject private CaseDocuments documents;
  @Inject private SchemeService scheme;

  @Override
  public List<Received> of(Application application) {
    EditionId edition = new EditionId(application.edition());
    return documents.of(application.number()).stream()
        .filter(document -> document.state().isAnswered())
        .map(document -> received(edition, document))
        .toList();
  }

  private Received received(EditionId edition, CaseDocument document) {
    return new Received(
        document.code(),
        scheme.requiredDocument(edition, document.code()).name(),
        answer(document.state()));
  }

  private static Bilingual answer(DocumentState state) {
    return switch (state) {
      case NOT_PREPARED -> new Bilingual("未作成と申告", "declared not prepared");
      case SUBMITTED -> new Bilingual("提出", "submitted");
      case SCANNING -> new Bilingual("提出（検査中）", "submitted, being checked");
      case QUARANTINED -> new Bilingual("提出（隔離）", "submitted, in quarantine");
      case ON_SITE -> new Bilingual("現地で確認", "inspected on site, no copy");
      case NOT_APPLICABLE -> new Bilingual("対象外", "not applicable");
      case AWAITED, ACCEPTED, RETURNED ->
          throw new IllegalArgumentException(state + " is no answer of the applicant");
    };
  }
}
