package jp.akashi.nonconformity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A nonconformity as it is shown.
 *
 * @param evidence codes of required documents the applicant points to
 * @param remark why an auditor found the last report not sufficient, or null
 * @param verification how an auditor verified it, or null
 * @param rounds earlier reports that did not suffice, the oldest first
 * @param escalated whether it was raised from minor to major
 * @param version for the next change
 */
public record NonconformityView(
    String code,
    String item,
    String grade,
    Origin origin,
    String description,
    NonconformityState state,
    LocalDate due,
    @Nullable LocalDate planDue,
    String raisedBy,
    Instant raisedAt,
    CorrectiveAction corrective,
    Set<String> evidence,
    @Nullable Instant reportedAt,
    @Nullable String remark,
    @Nullable String verification,
    @Nullable String verifiedBy,
    @Nullable Instant verifiedAt,
    List<Round> rounds,
    boolean escalated,
    int version) {

  /**
   * A report that did not suffice.
   *
   * @param remark what was missing
   * @param foundBy sign-in name of the auditor
   */
  public record Round(
      CorrectiveAction corrective,
      Set<String> evidence,
      Instant reportedAt,
      String remark,
      String foundBy,
      Instant foundAt) {}
}
