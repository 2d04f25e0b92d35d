package jp.akashi.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A document a judgement rests on. A document seen on site without taking a copy counts the same
 * (R33).
 *
 * @param document code of the edition's required document, such as {@code A10}
 * @param version version of the evidence, or null where none was kept
 * @param page page, clause or place inside it, or null
 */
@Embeddable
public record Evidence(
    @Column(name = "document") String document,
    @Column(name = "document_version") @Nullable Integer version,
    @Column(name = "page") @Nullable String page) {}
