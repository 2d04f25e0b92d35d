package jp.akashi.nonconformity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a nonconformity is put right (是正): what the applicant writes and reports, and what the
 * auditors say of it, until they verify it. A report that does not suffice is kept as it was.
 */
@Embeddable
class Remedy {

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private NonconformityState state = NonconformityState.ISSUED;

  @Embedded private @Nullable CorrectiveAction corrective;

  @ElementCollection
  @CollectionTable(
      name = "nonconformity_evidence",
      joinColumns = @JoinColumn(name = "nonconformity_id"))
  @Column(name = "code")
  private Set<String> evidence = new HashSet<>();

  @Column(name = "reported_by")
  private @Nullable String reportedBy;

  @Column(name = "reported_at")
  private @Nullable Instant reportedAt;

  @Column(name = "remark")
  private @Nullable String remark;

  @Column(name = "verification")
  private @Nullable String verification;

  @Column(name = "verified_by")
  private @Nullable String verifiedBy;

  @Column(name = "verified_at")
  private @Nullable Instant verifiedAt;

  @ElementCollection
  @CollectionTable(
      name = "nonconformity_round",
      joinColumns = @JoinColumn(name = "nonconformity_id"))
  @OrderColumn(name = "position")
  private List<CorrectiveRound> rounds = new ArrayList<>();

  Remedy() {}

  void write(CorrectiveAction written, Collection<String> codes) {
    corrective = written;
    evidence.retainAll(codes);
    evidence.addAll(codes);
  }

  void report(String by, Instant at) {
    state = NonconformityState.REPORTED;
    reportedBy = by;
    reportedAt = at;
  }

  void verify(String how, String by, Instant at) {
    state = NonconformityState.VERIFIED;
    verification = how;
    verifiedBy = by;
    verifiedAt = at;
  }

  void findInsufficient(String why, String by, Instant at) {
    state = NonconformityState.INSUFFICIENT;
    remark = why;
    rounds.add(
        new CorrectiveRound(
            corrective(), CorrectiveRound.joined(evidence), reportedBy, reportedAt, why, by, at));
  }

  NonconformityState state() {
    return state;
  }

  CorrectiveAction corrective() {
    return corrective == null ? CorrectiveAction.NONE : corrective;
  }

  Set<String> evidence() {
    return Set.copyOf(evidence);
  }

  @Nullable Instant reportedAt() {
    return reportedAt;
  }

  @Nullable String remark() {
    return remark;
  }

  @Nullable String verification() {
    return verification;
  }

  @Nullable String verifiedBy() {
    return verifiedBy;
  }

  @Nullable Instant verifiedAt() {
    return verifiedAt;
  }

  /** Reports that did not suffice, the oldest first. */
  List<NonconformityView.Round> rounds() {
    return rounds.stream().map(CorrectiveRound::view).toList();
  }
}
