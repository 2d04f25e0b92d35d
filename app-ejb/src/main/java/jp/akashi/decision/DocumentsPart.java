package jp.akashi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import jp.akashi.application.Application;
import jp.akashi.evidence.CaseDocument;
import jp.akashi.evidence.CaseDocuments;

/** The required documents: what became of each, and the fingerprint of what was handed in. */
@ApplicationScoped
public class DocumentsPart implements FilePart {

  @Inject private CaseDocuments documents;

  @Override
  public String name() {
    return "documents";
  }

  @Override
  public List<String> lines(Application application) {
    return documents.of(application.number()).stream().map(DocumentsPart::line).toList();
  }

  /** Code, state, digest of what counts (or a dash), and what an auditor saw on site. */
  static String line(CaseDocument document) {
    String content = Objects.requireNonNullElse(document.contentSha256(), "-");
    String seen = document.inspection() == null ? "" : " " + document.inspection().words();
    return document.code() + " " + document.state() + " " + content + seen;
  }
}
