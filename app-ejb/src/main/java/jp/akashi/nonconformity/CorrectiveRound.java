package jp.akashi.nonconformity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the applicant reported once, and why an auditor found that it does not suffice.
 *
 * @param evidence codes of the documents it pointed to, separated by spaces
 * @param reportedBy sign-in name of who reported it
 * @param remark what is missing, never blank
 * @param foundBy sign-in name of the auditor
 */
@Embeddable
record CorrectiveRound(
    @Embedded CorrectiveAction corrective,
    @Column(name = "evidence") String evidence,
    @Column(name = "reported_by") String reportedBy,
    @Column(name = "reported_at") Instant reportedAt,
    @Column(name = "remark") String remark,
    @Column(name = "found_by") String foundBy,
    @Column(name = "found_at") Instant foundAt) {

  static String joined(Set<String> codes) {
    return String.join(" ", new TreeSet<>(codes));
  }

  NonconformityView.Round view() {
    Set<String> codes =
        Arrays.stream(evidence.split(" "))
            .filter(code -> !code.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    return new NonconformityView.Round(corrective, codes, reportedAt, remark, foundBy, foundAt);
  }
}
