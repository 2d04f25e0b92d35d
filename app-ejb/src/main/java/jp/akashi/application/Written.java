package jp.akashi.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Who wrote something last.
 *
 * @param by sign-in name
 * @param at when it was saved
 */
@Embeddable
public record Written(
    @Column(name = "written_by") String by, @Column(name = "written_at") Instant at) {}
