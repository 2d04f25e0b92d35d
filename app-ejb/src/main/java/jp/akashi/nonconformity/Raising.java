package jp.akashi.nonconformity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * Of what was raised, that which never changes.
 *
 * @param description the facts, never blank
 * @param by sign-in name of the auditor
 */
@Embeddable
record Raising(
    @Enumerated(EnumType.STRING) @Column(name = "origin") Origin origin,
    @Column(name = "description") String description,
    @Column(name = "raised_by") String by,
    @Column(name = "raised_at") Instant at) {

  static Raising of(Raised raised) {
    return new Raising(raised.origin(), raised.description(), raised.by(), raised.at());
  }
}
