package jp.akashi.nonconformity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A nonconformity as it is shown.
 *
 * @param evidence codes of required documents the applicant points to
 * @param remark why an auditor found the last report not sufficient, or null
 * @param verification how an auditor verified it, or null
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
    boolean escalated,
    int version) {}
