package jp.akashi.audit;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import jp.akashi.application.ApplicationNumber;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an on-site audit of a case: its meetings and its report. A case that is sent back
 * (R21) is audited again, which is another record: what was sealed is never written over.
 */
@Entity
@Table(name = "audit_record")
public final class AuditRecord {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_record_seq")
  @SequenceGenerator(
      name = "audit_record_seq",
      sequenceName = "audit_record_seq",
      allocationSize = 50)
  private Long id;

  @Embedded private ApplicationNumber number;

  @Column(name = "round", nullable = false)
  private int round;

  @Embedded
  @AttributeOverride(name = "heldOn", column = @Column(name = "opened_on"))
  @AttributeOverride(name = "attendees", column = @Column(name = "opened_with"))
  @AttributeOverride(name = "notes", column = @Column(name = "opened_notes"))
  @AttributeOverride(name = "times", column = @Column(name = "opened_times", nullable = false))
  private MeetingRecord opening = new MeetingRecord();

  @Embedded
  @AttributeOverride(name = "heldOn", column = @Column(name = "closed_on"))
  @AttributeOverride(name = "attendees", column = @Column(name = "closed_with"))
  @AttributeOverride(name = "notes", column = @Column(name = "closed_notes"))
  @AttributeOverride(name = "times", column = @Column(name = "closed_times", nullable = false))
  private MeetingRecord closing = new MeetingRecord();

  @Column(name = "summary")
  private @Nullable String summary;

  @Column(name = "recommendation")
  private @Nullable String recommendation;

  @Column(name = "reported_by")
  private @Nullable String reportedBy;

  @Column(name = "reported_at")
  private @Nullable Instant reportedAt;

  @Basic(fetch = FetchType.LAZY)
  @Column(name = "report")
  private byte @Nullable [] report;

  @Version private int version;

  protected AuditRecord() {}

  /**
   * @param round 1 for the first audit of the case
   */
  AuditRecord(ApplicationNumber number, int round) {
    this.number = number;
    this.round = round;
  }

  /** The record of the audit after a case was sent back. */
  AuditRecord next() {
    return new AuditRecord(number, round + 1);
  }

  /** The lead auditor reports. */
  public void reported(Conclusion conclusion, byte[] pdf, String by, Instant at) {
    summary = conclusion.summary();
    recommendation = conclusion.recommendation();
    report = pdf.clone();
    reportedBy = by;
    reportedAt = at;
  }

  /** The opening meeting (開始会議). */
  MeetingRecord opening() {
    return opening;
  }

  /** The closing meeting (終了会議). */
  MeetingRecord closing() {
    return closing;
  }

  /** 1 for the first audit of the case. */
  public int round() {
    return round;
  }

  /** What the lead auditor concludes, or null before the report. */
  public @Nullable Conclusion conclusion() {
    return summary == null ? null : new Conclusion(summary, recommendation);
  }

  public @Nullable Instant reportedAt() {
    return reportedAt;
  }

  /** The sealed report, or null before it is handed in. */
  public byte @Nullable [] report() {
    return report == null ? null : report.clone();
  }
}
