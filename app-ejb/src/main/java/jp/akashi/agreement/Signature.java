package jp.akashi.agreement;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * That a person signed on screen.
 *
 * @param username sign-in name
 * @param name as the person confirmed it
 * @param at when
 * @param hash of the text they saw, as {@link AgreementText#hash()}
 */
@Embeddable
public record Signature(String username, String name, Instant at, String hash) {}
