package jp.akashi.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Who wrote an application last.
 *
 * @param by sign-in name
 * @param at when it was saved
 */
@Embeddable
record Written(@Column(name = "written_by") String by, @Column(name = "written_at") Instant at) {}
