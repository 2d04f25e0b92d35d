package jp.akashi.web.evidence;

import java.util.List;
import jp.akashi.evidence.DocumentFinding;
import jp.akashi.evidence.DocumentState;
import jp.akashi.evidence.DocumentView;
import jp.akashi.scheme.Bilingual;
import jp.akashi.scheme.CaseRecord;
import jp.akashi.scheme.DocumentFormat;
import jp.akashi.scheme.Freshness;
import jp.akashi.scheme.Origin;
import jp.akashi.scheme.RequiredDocument;
import jp.akashi.scheme.Truth;
import org.jspecify.annotations.Nullable;

/**
 * A required document of a case as the API shows it: the edition's part in few words.
 *
 * @param formats those a file may have; FORM where it is filled in on screen
 * @param onSiteInspection whether it may be shown on site without handing over a copy
 * @param onSiteReason why it may or may not
 * @param freshness greatest age at submission as an ISO 8601 period, and from which date it is
 *     measured; null where it may be of any age
 * @param dated whether a file must come with its date
 * @param filledIn whether it is filled in field by field, at {@code form} below it
 * @param records of the case that a form consists of; empty for any other document
 */
record DocumentJson(
    String code,
    Bilingual name,
    String preparedBy,
    List<DocumentFormat> formats,
    boolean onSiteInspection,
    Bilingual onSiteReason,
    @Nullable Freshness freshness,
    boolean dated,
    List<String> items,
    Origin origin,
    Truth needed,
    List<CaseRecord> records,
    boolean filledIn,
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
        required.onSiteReason(),
        required.freshness(),
        required.freshness() != null,
        required.items(),
        required.origin(),
        view.needed(),
        view.fields().records(),
        view.isFilledIn(),
        view.state(),
        view.answer(),
        view.files(),
        view.findings(),
        view.version());
  }
}
