package jp.akashi.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.akashi.refusal.FieldError;
import jp.akashi.scheme.Freshness;
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

  /** What is still open, in the words of whoever found it so. */
  static List<DocumentFinding> missing(List<FieldError> open) {
    return open.stream()
        .map(error -> new DocumentFinding(error.code(), error.arguments(), true))
        .toList();
  }

  /**
   * The last day on which it could be handed in, if that is past.
   *
   * @param counted day in Japan its age counts from; null where none is known
   */
  static Optional<LocalDate> missed(
      RequiredDocument required, @Nullable LocalDate counted, LocalDate submitted) {
    Freshness freshness = required.freshness();
    return freshness == null || counted == null || !freshness.isTooOld(counted, submitted)
        ? Optional.empty()
        : Optional.of(freshness.lastDayOfUse(counted));
  }
}
