package jp.akashi.disposal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.refusal.Stale;
import org.jspecify.annotations.Nullable;

/**
 * That nothing of a case may be disposed of (廃棄の保留), for instance because a court or the minister
 * may ask for it. A case has one at a time.
 */
@Entity
@Table(name = "legal_hold")
public final class LegalHold {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "legal_hold_seq")
  @SequenceGenerator(name = "legal_hold_seq", sequenceName = "legal_hold_seq", allocationSize = 50)
  private Long id;

  @Embedded private ApplicationNumber number;

  @Embedded
  @AttributeOverride(name = "by", column = @Column(name = "placed_by"))
  @AttributeOverride(name = "at", column = @Column(name = "placed_at"))
  @AttributeOverride(name = "reasons", column = @Column(name = "placed_reasons"))
  private Said placed;

  @Embedded
  @AttributeOverride(name = "by", column = @Column(name = "lifted_by"))
  @AttributeOverride(name = "at", column = @Column(name = "lifted_at"))
  @AttributeOverride(name = "reasons", column = @Column(name = "lifted_reasons"))
  private @Nullable Said lifted;

  @Version private int version;

  protected LegalHold() {}

  LegalHold(ApplicationNumber number, Said placed) {
    this.number = number;
    this.placed = placed;
  }

  /**
   * The reason is gone; what is due may be disposed of again.
   *
   * @throws Stale if somebody changed it since {@code expectedVersion} was read
   * @throws OutOfOrder if it was lifted before
   */
  void lift(Said now, int expectedVersion) {
    Stale.unlessSame(expectedVersion, version);
    if (lifted != null) {
      throw new OutOfOrder("disposal.holdLifted");
    }
    lifted = now;
  }

  public ApplicationNumber number() {
    return number;
  }

  public Said placed() {
    return placed;
  }

  /** Null while it holds. */
  public @Nullable Said lifted() {
    return lifted;
  }

  public int version() {
    return version;
  }
}
