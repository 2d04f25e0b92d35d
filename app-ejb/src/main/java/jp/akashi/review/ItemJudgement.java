package jp.akashi.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.akashi.application.ApplicationNumber;
import org.jspecify.annotations.Nullable;

/**
 * How an obligation item of a case was judged, by whom and when. Never changed: judging again makes
 * the next round, and the latest one counts.
 */
@Entity
@Table(name = "item_judgement")
public final class ItemJudgement {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "item_judgement_seq")
  @SequenceGenerator(
      name = "item_judgement_seq",
      sequenceName = "item_judgement_seq",
      allocationSize = 50)
  private Long id;

  @Embedded private ApplicationNumber number;

  @Column(name = "item", nullable = false)
  private String item;

  @Column(name = "round", nullable = false)
  private int round;

  @Enumerated(EnumType.STRING)
  @Column(name = "basis", nullable = false)
  private Basis basis;

  @Enumerated(EnumType.STRING)
  @Column(name = "verdict", nullable = false)
  private Verdict verdict;

  @Column(name = "grade")
  private @Nullable String grade;

  @Column(name = "reason", nullable = false)
  private String reason;

  @ElementCollection
  @CollectionTable(name = "item_judgement_means", joinColumns = @JoinColumn(name = "judgement_id"))
  @Column(name = "means")
  private Set<Integer> means = new HashSet<>();

  @ElementCollection
  @CollectionTable(
      name = "item_judgement_evidence",
      joinColumns = @JoinColumn(name = "judgement_id"))
  @OrderColumn(name = "position")
  private List<Evidence> evidence = new ArrayList<>();

  @Column(name = "equivalent_accepted")
  private @Nullable Boolean equivalentAccepted;

  @Column(name = "look_on_site", nullable = false)
  private boolean lookOnSite;

  @Column(name = "judged_by", nullable = false)
  private String judgedBy;

  @Column(name = "judged_at", nullable = false)
  private Instant judgedAt;

  protected ItemJudgement() {}

  /** Which item of which case, and the how-manieth judgement of it (from 1). */
  public record Place(ApplicationNumber number, String item, int round) {}

  public ItemJudgement(Place place, Judgement judgement, String judgedBy, Instant judgedAt) {
    this.number = place.number();
    this.item = place.item();
    this.round = place.round();
    this.basis = judgement.basis();
    this.verdict = judgement.verdict();
    this.grade = verdict == Verdict.NONCONFORMING ? judgement.grade() : null;
    this.reason = judgement.reason();
    this.means.addAll(judgement.means());
    this.evidence.addAll(judgement.evidence());
    this.equivalentAccepted = judgement.equivalentAccepted();
    this.lookOnSite = judgement.lookOnSite() || verdict == Verdict.ON_SITE;
    this.judgedBy = judgedBy;
    this.judgedAt = judgedAt;
  }

  public ApplicationNumber number() {
    return number;
  }

  /** Number of the obligation item, such as {@code IV-13}. */
  public String item() {
    return item;
  }

  /** 1 for the first judgement of the item in this case; also its version for {@code If-Match}. */
  public int round() {
    return round;
  }

  public Basis basis() {
    return basis;
  }

  public Verdict verdict() {
    return verdict;
  }

  /** {@code major} or {@code minor} for a nonconformity, else null. */
  public @Nullable String grade() {
    return grade;
  }

  public String reason() {
    return reason;
  }

  /** Numbers of the means a nonconformity rests on. */
  public Set<Integer> means() {
    return Set.copyOf(means);
  }

  public List<Evidence> evidence() {
    return List.copyOf(evidence);
  }

  /** Whether the applicant's equivalent was accepted; null where there is none to judge. */
  public @Nullable Boolean equivalentAccepted() {
    return equivalentAccepted;
  }

  /** Whether the on-site audit is to look at it. */
  public boolean looksOnSite() {
    return lookOnSite;
  }

  public String judgedBy() {
    return judgedBy;
  }

  public Instant judgedAt() {
    return judgedAt;
  }
}
