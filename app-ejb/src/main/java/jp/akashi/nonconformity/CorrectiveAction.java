package jp.akashi.nonconformity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.refusal.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant does about a nonconformity (ISO/IEC 17021-1 9.4.9); a draft may leave gaps.
 *
 * @param cause why it came about
 * @param correction what was put right at once
 * @param action what keeps it from coming back
 * @param plannedOn day in Japan by which all is done, or null if it is done
 */
@Embeddable
public record CorrectiveAction(
    @Column(name = "cause") @Nullable String cause,
    @Column(name = "correction") @Nullable String correction,
    @Column(name = "action") @Nullable String action,
    @Column(name = "planned_on") @Nullable LocalDate plannedOn) {

  public static final CorrectiveAction NONE = new CorrectiveAction(null, null, null, null);
  private static final int LONGEST = 4000;

  /** What is missing before it can be reported, with field names after the prefix. */
  List<FieldError> gaps(String prefix) {
    List<FieldError> gaps = new ArrayList<>();
    gap(gaps, prefix + "cause", cause);
    gap(gaps, prefix + "correction", correction);
    gap(gaps, prefix + "action", action);
    return gaps;
  }

  private static void gap(List<FieldError> gaps, String field, @Nullable String text) {
    if (text == null || text.isBlank()) {
      gaps.add(new FieldError(field, "required"));
    } else if (text.length() > LONGEST) {
      gaps.add(new FieldError(field, "tooLong", LONGEST));
    }
  }
}
