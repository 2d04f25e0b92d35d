package jp.akashi.evidence;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.akashi.application.Written;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.paper.Fingerprint;
import jp.akashi.refusal.FieldError;
import jp.akashi.scheme.RequiredDocument;
import org.jspecify.annotations.Nullable;

/**
 * A form of the edition that consists of records of the case, as these stand now. Nobody answers
 * it: it is prepared when its records are complete, and handed in with the application.
 *
 * @param open what is still to be written of its records
 * @param written who completed them last, and when; null while nothing is written
 * @param sha256 of everything that stands in them, lower-case hexadecimal
 */
record RecordForm(List<FieldError> open, @Nullable Written written, String sha256)
    implements ScreenForm {

  /** SHA-256 of what stands in records, field by field. */
  static String sha256(List<Map<String, String>> records) {
    String said =
        records.stream()
            .flatMap(fields -> fields.entrySet().stream())
            .map(field -> field.getKey() + "\0" + field.getValue() + "\0")
            .collect(Collectors.joining());
    return Fingerprint.of(said.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public DocumentState standing(@Nullable CaseDocument handedIn) {
    if (handedIn != null && !isNews(handedIn)) {
      return handedIn.state();
    }
    if (open.isEmpty()) {
      return DocumentState.SUBMITTED;
    }
    boolean returned = handedIn != null && handedIn.state() == DocumentState.RETURNED;
    return returned ? DocumentState.RETURNED : DocumentState.AWAITED;
  }

  /**
   * Whether what stands in the records is something else than what the body has judged: one that
   * was given back is looked at again once it was written again, any other once it says something
   * else. What was taken before forms consisted of records stays taken.
   */
  boolean isNews(CaseDocument handedIn) {
    return switch (handedIn.state()) {
      case RETURNED -> written != null && written.at().isAfter(handedIn.answeredAt());
      case ACCEPTED -> handedIn.record() != null && !sha256.equals(handedIn.record());
      default -> !sha256.equals(handedIn.record());
    };
  }

  @Override
  public List<DocumentFinding> findings(
      RequiredDocument required, DocumentState state, LocalDate submitted, DateOrder order) {
    List<DocumentFinding> findings = new ArrayList<>();
    if (state == DocumentState.RETURNED) {
      findings.add(DocumentFinding.stop("finding.recordReturned"));
    }
    if (state.isApplicants()) {
      findings.addAll(ScreenForm.missing(open));
    } else {
      age(required, submitted).ifPresent(findings::add);
      findings.addAll(order.ofForm(required, submitted));
    }
    return findings;
  }

  private Optional<DocumentFinding> age(RequiredDocument required, LocalDate submitted) {
    LocalDate completed = written == null ? null : JapaneseTime.dateOf(written.at());
    return ScreenForm.missed(required, completed, submitted)
        .map(
            last ->
                DocumentFinding.stop(
                    "finding.recordTooOld", String.valueOf(completed), last.toString()));
  }
}
