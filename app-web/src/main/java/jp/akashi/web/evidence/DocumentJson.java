package jp.akashi.web.evidence;

import java.util.List;
import jp.akashi.evidence.DocumentFinding;
import jp.akashi.evidence.DocumentState;
import jp.akashi.evidence.DocumentView;
import jp.akashi.scheme.Bilingual;
import jp.akashi.scheme.DocumentFormat;
import jp.akashi.scheme.Origin;
import jp.akashi.scheme.RequiredDocument;
import jp.akashi.scheme.Truth;
import org.jspecify.annotations.Nullable;

/** A required document of a case as the API shows it: the edition's part in few words. */
record DocumentJson(
    String code,
    Bilingual name,
    String preparedBy,
    List<DocumentFormat> formats,
    boolean onSiteInspection,
    boolean dated,
    List<String> items,
    Origin origin,
    Truth needed,
    DocumentState state,
    DocumentView.@Nullable Answer answer,
    List<DocumentView.File> files,
    List<DocumentFinding> findings,
    int version) {

  static DocumentJson of(DocumentView view) {
    RequiredDocument required = view.required();
    return new DocumentJson(
        required.code(),
        required.name(),
        required.preparedBy(),
        required.formats(),
        required.onSiteInspection(),
        required.freshness() != null,
        required.items(),
        required.origin(),
        view.needed(),
        view.state(),
        view.answer(),
        view.files(),
        view.findings(),
        view.version());
  }
}
