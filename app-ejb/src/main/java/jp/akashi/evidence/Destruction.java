package jp.akashi.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * That the key of a version was destroyed.
 *
 * @param at moment in which the record lost the key
 * @param approver sign-in name of who approved it, never of who proposed it
 * @param disposal number of the disposal and of its certificate
 */
@Embeddable
public record Destruction(
    @Column(name = "destroyed_at") Instant at,
    @Column(name = "destroyed_approver") String approver,
    @Column(name = "disposal") String disposal) {}
