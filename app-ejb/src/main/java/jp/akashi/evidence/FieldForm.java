package jp.akashi.evidence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.refusal.FieldError;
import jp.akashi.scheme.FormField;
import jp.akashi.scheme.FormFields;
import jp.akashi.scheme.Freshness;
import jp.akashi.scheme.FreshnessMeasure;
import jp.akashi.scheme.RequiredDocument;
import org.jspecify.annotations.Nullable;

/**
 * A form of the edition that is filled in field by field, as it stands now.
 *
 * @param open what is still to be filled in, put right, or written of its records
 * @param completed the day in Japan on which it was filled in last; null while nothing is
 */
record FieldForm(
    FormFields fields, FormAnswers answers, List<FieldError> open, @Nullable LocalDate completed)
    implements ScreenForm {

  static FieldForm of(
      FormFields fields,
      FormAnswers answers,
      List<FieldError> open,
      @Nullable CaseDocument document) {
    LocalDate completed =
        document == null || answers.isEmpty() ? null : JapaneseTime.dateOf(document.answeredAt());
    return new FieldForm(fields, answers, open, completed);
  }

  /**
   * What was said of it by a declaration stands; what was filled in counts while it is complete.
   */
  @Override
  public DocumentState standing(@Nullable CaseDocument document) {
    if (document == null) {
      return DocumentState.AWAITED;
    }
    boolean counts = document.state() != DocumentState.SUBMITTED || open.isEmpty();
    return counts ? document.state() : DocumentState.AWAITED;
  }

  @Override
  public List<DocumentFinding> findings(
      RequiredDocument required, DocumentState state, LocalDate submitted, DateOrder order) {
    List<DocumentFinding> findings = new ArrayList<>();
    if (state == DocumentState.RETURNED) {
      findings.add(DocumentFinding.stop("finding.returned"));
    }
    if (state.isApplicants()) {
      missing().forEach(findings::add);
    } else if (state.isHandedIn()) {
      age(required, submitted).ifPresent(findings::add);
      findings.addAll(order.ofForm(required, submitted));
    }
    return findings;
  }

  private List<DocumentFinding> missing() {
    if (answers.isEmpty()) {
      return List.of(DocumentFinding.stop("finding.missing"));
    }
    return open.stream()
        .map(error -> new DocumentFinding(error.code(), error.arguments(), true))
        .toList();
  }

  private Optional<DocumentFinding> age(RequiredDocument required, LocalDate submitted) {
    Freshness freshness = required.freshness();
    return freshness == null
        ? Optional.empty()
        : measured(freshness.measured())
            .filter(day -> freshness.isTooOld(day, submitted))
            .map(
                day ->
                    DocumentFinding.stop("finding.tooOld", freshness.lastDayOfUse(day).toString()));
  }

  /** From its as-of date, where it has one; else a completion from when it was filled in. */
  private Optional<LocalDate> measured(FreshnessMeasure measure) {
    Optional<FormField> asOf = fields.asOf();
    if (asOf.isPresent()) {
      return asOf.flatMap(field -> day(answers.value(field.key())));
    }
    return measure == FreshnessMeasure.COMPLETION_TO_SUBMISSION
        ? Optional.ofNullable(completed)
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }
}
