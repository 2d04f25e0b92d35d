package jp.akashi.disposal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.refusal.Forbidden;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.refusal.Stale;
import org.jspecify.annotations.Nullable;

/**
 * Documents to be disposed of together: proposed by one person, decided by another, executed
 * document by document. Nobody decides what they proposed, whatever their roles.
 */
@Entity
@Table(name = "disposal")
public class Disposal {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "disposal_seq")
  @SequenceGenerator(name = "disposal_seq", sequenceName = "disposal_seq", allocationSize = 50)
  private Long id;

  @Embedded private DisposalNumber number;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private DisposalState state = DisposalState.PROPOSED;

  @Embedded
  @AttributeOverride(name = "by", column = @Column(name = "proposed_by"))
  @AttributeOverride(name = "at", column = @Column(name = "proposed_at"))
  @AttributeOverride(name = "reasons", column = @Column(name = "proposed_reasons"))
  private Said proposed;

  @Embedded
  @AttributeOverride(name = "by", column = @Column(name = "decided_by"))
  @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
  @AttributeOverride(name = "reasons", column = @Column(name = "decided_reasons"))
  private @Nullable Said decided;

  @Column(name = "executed_at")
  private @Nullable Instant executedAt;

  @OneToMany(mappedBy = "disposal", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<DisposalItem> items = new ArrayList<>();

  @Version private int version;

  protected Disposal() {}

  Disposal(DisposalNumber number, List<DueDocument> documents, Said proposed) {
    this.number = number;
    this.proposed = proposed;
    documents.forEach(due -> items.add(new DisposalItem(this, due)));
  }

  /**
   * A second person approves it: execution follows.
   *
   * @throws Forbidden if that person proposed it
   * @throws Stale if it changed since {@code expectedVersion} was read
   * @throws OutOfOrder if it was decided before
   */
  void approve(Said approval, int expectedVersion) {
    decide(approval, expectedVersion);
    state = DisposalState.APPROVED;
  }

  /**
   * A second person says no: the documents stay as they are and may be proposed again.
   *
   * @throws Forbidden if that person proposed it
   * @throws Stale if it changed since {@code expectedVersion} was read
   * @throws OutOfOrder if it was decided before
   */
  void reject(Said rejection, int expectedVersion) {
    decide(rejection, expectedVersion);
    state = DisposalState.REJECTED;
    items.forEach(item -> item.released(rejection.at()));
  }

  private void decide(Said decision, int expectedVersion) {
    if (decision.by().equals(proposed.by())) {
      throw new Forbidden("disposal.ownProposal");
    }
    Stale.unlessSame(expectedVersion, version);
    if (state != DisposalState.PROPOSED) {
      throw new OutOfOrder("disposal.decided", number.value());
    }
    decided = decision;
  }

  /**
   * Every document is dealt with.
   *
   * @throws OutOfOrder if it was not approved, or a document still waits
   */
  void executed(Instant at) {
    if (state != DisposalState.APPROVED || isWaiting()) {
      throw new OutOfOrder("disposal.notNow", number.value());
    }
    state = DisposalState.EXECUTED;
    executedAt = at;
  }

  /** Whether a document still waits for its turn. */
  boolean isWaiting() {
    return items.stream().anyMatch(item -> item.outcome() == DisposalItem.Outcome.PENDING);
  }

  /** The documents that cannot be read any more. */
  public List<DisposalItem> destroyed() {
    return items.stream().filter(item -> item.outcome() == DisposalItem.Outcome.DESTROYED).toList();
  }

  public DisposalNumber number() {
    return number;
  }

  public DisposalState state() {
    return state;
  }

  public Said proposed() {
    return proposed;
  }

  /** Who approved or rejected it, or null while nobody has. */
  public @Nullable Said decided() {
    return decided;
  }

  /** When the last document was dealt with, or null. */
  public @Nullable Instant executedAt() {
    return executedAt;
  }

  public List<DisposalItem> items() {
    return List.copyOf(items);
  }

  public int version() {
    return version;
  }
}
