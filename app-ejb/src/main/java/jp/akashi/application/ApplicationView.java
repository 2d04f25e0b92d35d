package jp.akashi.application;

import java.time.Instant;
import jp.akashi.applicant.CompanyDetails;
import org.jspecify.annotations.Nullable;

/**
 * An application as it is shown.
 *
 * @param writtenBy sign-in name of who wrote the form last, or null
 * @param version for the next change
 */
public record ApplicationView(
    String number,
    String corporateNumber,
    CompanyDetails company,
    String edition,
    CaseState state,
    ApplicationForm form,
    Instant begunAt,
    @Nullable String writtenBy,
    @Nullable Instant writtenAt,
    @Nullable String signedOffBy,
    @Nullable Instant submittedAt,
    int version) {

  static ApplicationView of(Application a) {
    Written written = a.written();
    return new ApplicationView(
        a.number().value(),
        a.company().corporateNumber().value(),
        a.company().details(),
        a.edition(),
        a.state(),
        a.form(),
        a.begunAt(),
        written == null ? null : written.by(),
        written == null ? null : written.at(),
        a.signedOffBy(),
        a.submittedAt(),
        a.version());
  }
}
