package jp.akashi.nonconformity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.refusal.FieldError;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.refusal.Stale;
import org.jspecify.annotations.Nullable;

/**
 * A nonconformity (不適合) of a case: an obligation item that is not met, its grade and due date, and
 * its way to being verified. Blocks a grant until then, whatever its grade (R03, R04).
 */
@Entity
@Table(name = "nonconformity")
public final class Nonconformity {

  /** The graver of the two grades that must be corrected. */
  public static final String MAJOR = "major";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nonconformity_seq")
  @SequenceGenerator(
      name = "nonconformity_seq",
      sequenceName = "nonconformity_seq",
      allocationSize = 50)
  private Long id;

  @Embedded private ApplicationNumber number;

  @Column(name = "position", nullable = false)
  private int position;

  @Column(name = "item", nullable = false)
  private String item;

  @Column(name = "grade", nullable = false)
  private String grade;

  @Embedded private Raising raising;

  @Column(name = "due", nullable = false)
  private LocalDate due;

  @Column(name = "plan_due")
  private @Nullable LocalDate planDue;

  @Embedded private Remedy remedy = new Remedy();

  @Column(name = "escalated_at")
  private @Nullable Instant escalatedAt;

  @Version private int version;

  protected Nonconformity() {}

  /**
   * @param position running number within the case, from 1
   */
  public Nonconformity(ApplicationNumber number, int position, Raised raised) {
    this.number = number;
    this.position = position;
    this.item = raised.item();
    this.grade = raised.grade();
    this.raising = Raising.of(raised);
    this.due = raised.due();
    this.planDue = raised.planDue();
  }

  /**
   * The applicant writes, complete or not.
   *
   * @throws Stale if a colleague wrote since {@code expectedVersion} was read
   */
  public void write(CorrectiveAction written, Collection<String> codes, int expectedVersion) {
    Stale.unlessSame(expectedVersion, version);
    refuseUnless(state().isApplicants());
    remedy.write(written, codes);
  }

  /** What is missing before it can be reported; fields begin with its code, {@code NC-1.}. */
  public List<FieldError> gaps() {
    return state().isApplicants() ? corrective().gaps(code() + ".") : List.of();
  }

  /**
   * The applicant reports what was done.
   *
   * @throws InvalidInput naming what is missing
   */
  public void report(String by, Instant at) {
    refuseUnless(state().isApplicants());
    if (!gaps().isEmpty()) {
      throw new InvalidInput(gaps());
    }
    remedy.report(by, at);
  }

  /**
   * An auditor verified that it is corrected.
   *
   * @param how what was looked at, and where
   */
  public void verify(String how, String by, Instant at) {
    refuseUnless(state() == NonconformityState.REPORTED);
    remedy.verify(how, by, at);
  }

  /**
   * An auditor found that it is not corrected yet: the applicant has it again, and what was
   * reported stays on record.
   */
  public void findInsufficient(String why, String by, Instant at) {
    refuseUnless(state() == NonconformityState.REPORTED);
    remedy.findInsufficient(why, by, at);
  }

  /**
   * A minor one becomes a major one: overdue, or too many on one item (findings of the edition).
   *
   * @param newDue last day in Japan from now on
   */
  public void escalate(LocalDate newDue, Instant at) {
    if (!isMajor()) {
      grade = MAJOR;
      due = newDue;
      escalatedAt = at;
    }
  }

  /**
   * The applicant gets it; the time to correct runs from that day.
   *
   * @param newDue last day in Japan to have it corrected
   * @param newPlanDue last day in Japan to hand in a plan, or null where the grade asks for none
   */
  public void issue(LocalDate newDue, @Nullable LocalDate newPlanDue) {
    due = newDue;
    planDue = newPlanDue;
  }

  /** More time was given, or the time begins anew. */
  public void extend(LocalDate newDue) {
    due = newDue;
  }

  private void refuseUnless(boolean allowed) {
    if (!allowed) {
      throw new OutOfOrder("nonconformity.notNow", code(), state().name());
    }
  }

  /** Name within the case, such as {@code NC-1}. */
  public String code() {
    return "NC-" + position;
  }

  public Long id() {
    return id;
  }

  public boolean isMajor() {
    return MAJOR.equals(grade);
  }

  /** Whether its grade asks for a plan and the applicant has not written what will be done. */
  public boolean lacksPlan() {
    String action = corrective().action();
    return planDue != null && (action == null || action.isBlank());
  }

  public boolean isOpen() {
    return state() != NonconformityState.VERIFIED;
  }

  /** Never null; empty before anything was written. */
  public CorrectiveAction corrective() {
    return remedy.corrective();
  }

  public ApplicationNumber number() {
    return number;
  }

  public String item() {
    return item;
  }

  public String grade() {
    return grade;
  }

  public NonconformityState state() {
    return remedy.state();
  }

  /** Last day in Japan to have it corrected. */
  public LocalDate due() {
    return due;
  }

  /** Whether it is not verified and the last day to have it corrected is over. */
  public boolean isOverdue(LocalDate today) {
    return isOpen() && due.isBefore(today);
  }

  /** Everything there is to show of it. */
  public NonconformityView view() {
    return new NonconformityView(
        code(),
        item,
        grade,
        raising.origin(),
        raising.description(),
        state(),
        due,
        planDue,
        raising.by(),
        raising.at(),
        corrective(),
        remedy.evidence(),
        remedy.reportedAt(),
        remedy.remark(),
        remedy.verification(),
        remedy.verifiedBy(),
        remedy.verifiedAt(),
        remedy.rounds(),
        escalatedAt != null,
        version);
  }
}
