package jp.akashi.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.akashi.application.Application;
import jp.akashi.evidence.CaseDocument;
import jp.akashi.evidence.CaseDocuments;
import jp.akashi.scheme.EditionContent;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.IfNotPrepared;
import jp.akashi.scheme.RequiredDocument;
import jp.akashi.scheme.SchemeService;
import org.jspecify.annotations.Nullable;

/**
 * Nonconformities proposed because a document whose preparation is required was not prepared (R34,
 * EXC-02): on every item the document bears on, with the default grade of the edition.
 */
@ApplicationScoped
class Proposals {

  @Inject private CaseDocuments documents;
  @Inject private SchemeService scheme;

  /** What is proposed for one item: the documents and the graver grade of them. */
  record Proposal(List<String> documents, String grade) {

    private Proposal with(String document, String next) {
      List<String> more = new ArrayList<>(documents);
      more.add(document);
      return new Proposal(more, "major".equals(next) ? next : grade);
    }
  }

  /** By number of the item. */
  Map<String, Proposal> of(Application application) {
    EditionContent edition = scheme.content(new EditionId(application.edition()));
    Map<String, Proposal> byItem = new TreeMap<>();
    for (CaseDocument document : documents.notPrepared(application)) {
      RequiredDocument required = edition.requiredDocument(document.code());
      String grade = grade(required.ifNotPrepared());
      if (grade != null) {
        required
            .items()
            .forEach(
                item ->
                    byItem.compute(
                        item,
                        (key, before) ->
                            before == null
                                ? new Proposal(List.of(required.code()), grade)
                                : before.with(required.code(), grade)));
      }
    }
    return byItem;
  }

  private static @Nullable String grade(IfNotPrepared consequence) {
    return switch (consequence) {
      case FINDING_MAJOR -> "major";
      case FINDING_MINOR -> "minor";
      case CORRECTION, INFORMATION, GATE_BLOCKED -> null;
    };
  }
}
