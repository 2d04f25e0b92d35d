package jp.akashi.evidence;

import java.time.LocalDate;
import java.util.List;
import jp.akashi.scheme.RequiredDocument;
import org.jspecify.annotations.Nullable;

/** A form of the edition that consists of something: of records, or of fields filled in. */
sealed interface ScreenForm permits RecordForm, FieldForm {

  /**
   * Where it stands while the applicant may write the application.
   *
   * @param document what was answered and judged before, or null
   */
  DocumentState standing(@Nullable CaseDocument document);

  /**
   * What the completeness check has to say of it.
   *
   * @param state where it stands
   * @param submitted the day in Japan that ages count to
   * @param order of the dates in the case
   */
  List<DocumentFinding> findings(
      RequiredDocument required, DocumentState state, LocalDate submitted, DateOrder order);
}
