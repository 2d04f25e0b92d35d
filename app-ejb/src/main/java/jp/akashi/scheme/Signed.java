package jp.akashi.scheme;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/**
 * Who did something to an edition, and when.
 *
 * @param by sign-in name
 * @param at moment, UTC
 */
@Embeddable
public record Signed(String by, Instant at) implements Serializable {}
