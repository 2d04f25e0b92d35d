package jp.akashi.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Which representative stands by an application.
 *
 * @param by sign-in name
 * @param at when they said so
 */
@Embeddable
record SignedOff(
    @Column(name = "signed_off_by") String by, @Column(name = "signed_off_at") Instant at) {}
