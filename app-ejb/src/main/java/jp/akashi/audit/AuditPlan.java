package jp.akashi.audit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.calendar.JapaneseTime;
import org.jspecify.annotations.Nullable;

/** A version of the audit plan as it was sent; a changed plan is the next version. */
@Entity
@Table(name = "audit_plan")
public final class AuditPlan {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_plan_seq")
  @SequenceGenerator(name = "audit_plan_seq", sequenceName = "audit_plan_seq", allocationSize = 50)
  private Long id;

  @Embedded private ApplicationNumber number;

  @Column(name = "position", nullable = false)
  private int position;

  @Column(name = "first_day", nullable = false)
  private LocalDate firstDay;

  @Column(name = "last_day", nullable = false)
  private LocalDate lastDay;

  @Column(name = "person_days", nullable = false)
  private BigDecimal personDays;

  @Column(name = "proposed_days", nullable = false)
  private BigDecimal proposedDays;

  @Column(name = "deviation")
  private @Nullable String deviation;

  @Column(name = "short_notice")
  private @Nullable String shortNotice;

  @ElementCollection
  @CollectionTable(name = "audit_plan_site", joinColumns = @JoinColumn(name = "plan_id"))
  @OrderColumn(name = "position")
  @Column(name = "site")
  private List<String> sites = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "audit_plan_line", joinColumns = @JoinColumn(name = "plan_id"))
  @OrderColumn(name = "position")
  private List<AgendaLine> agenda = new ArrayList<>();

  @Column(name = "sent_by", nullable = false)
  private String sentBy;

  @Column(name = "sent_at", nullable = false)
  private Instant sentAt;

  @Column(name = "agreed_by")
  private @Nullable String agreedBy;

  @Column(name = "agreed_at")
  private @Nullable Instant agreedAt;

  @Column(name = "change_wanted")
  private @Nullable String changeWanted;

  @Version private int version;

  protected AuditPlan() {}

  /**
   * @param position 1 for the first plan of the case
   * @param proposedDays person-days by the edition's rules
   */
  public AuditPlan(
      ApplicationNumber number, int position, PlanContent content, BigDecimal proposedDays) {
    this.number = number;
    this.position = position;
    this.firstDay = content.firstDay();
    this.lastDay = content.lastDay();
    this.personDays = content.personDays();
    this.proposedDays = proposedDays;
    this.deviation = content.deviation();
    this.shortNotice = content.shortNotice();
    this.sites.addAll(content.sites());
    this.agenda.addAll(content.agenda());
  }

  /** The lead auditor sends it. */
  public AuditPlan sent(String by, Instant at) {
    sentBy = by;
    sentAt = at;
    return this;
  }

  /** The applicant agrees, also to a short notice. */
  public void agree(String by, Instant at) {
    agreedBy = by;
    agreedAt = at;
  }

  /** The applicant asks for another plan. */
  public void askForChange(String wish) {
    changeWanted = wish;
  }

  /** Whether the applicant had agreed by that day in Japan. */
  boolean wasAgreedBy(LocalDate day) {
    return agreedAt != null && !JapaneseTime.dateOf(agreedAt).isAfter(day);
  }

  public ApplicationNumber number() {
    return number;
  }

  /** 1 for the first plan of the case. */
  public int position() {
    return position;
  }

  /** First day on site, in Japan. */
  public LocalDate firstDay() {
    return firstDay;
  }

  public PlanContent content() {
    return new PlanContent(firstDay, lastDay, sites, agenda, personDays, deviation, shortNotice);
  }

  /** Person-days by the edition's rules. */
  public BigDecimal proposedDays() {
    return proposedDays;
  }

  public String sentBy() {
    return sentBy;
  }

  public Instant sentAt() {
    return sentAt;
  }

  public @Nullable Instant agreedAt() {
    return agreedAt;
  }

  /** What the applicant wants changed, or null. */
  public @Nullable String changeWanted() {
    return changeWanted;
  }
}
