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
    if (document.state() == DocumentState.AWAITED && isCompleteByRecords()) {
      return DocumentState.SUBMITTED;
    }
    boolean counts = document.state() != DocumentState.SUBMITTED || open.isEmpty();
    return counts ? document.state() : DocumentState.AWAITED;
  }

  /** Whether it counts by now because the records that are a part of it were written since. */
  private boolean isCompleteByRecords() {
    return !fields.records().isEmpty() && !answers.isEmpty() && open.isEmpty();
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
    return ScreenForm.missing(open);
  }

  private Optional<DocumentFinding> age(RequiredDocument required, LocalDate submitted) {
    return ScreenForm.missed(required, counted(required.freshness()), submitted)
        .map(last -> DocumentFinding.stop("finding.tooOld", last.toString()));
  }

  /** From its as-of date, where it has one; else a completion from when it was filled in. */
  private @Nullable LocalDate counted(@Nullable Freshness freshness) {
    Optional<FormField> asOf = fields.asOf();
    if (asOf.isPresent()) {
      return day(answers.value(asOf.get().key()));
    }
    boolean byCompletion =
        freshness != null && freshness.measured() == FreshnessMeasure.COMPLETION_TO_SUBMISSION;
    return byCompletion ? completed : null;
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException none) {
      return null;
    }
  }
}
