package jp.akashi.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A line of the edition's own description, such as its titles, legal basis and notes.
 *
 * @param value empty where the edition leaves it to be recorded
 * @param origin where the row comes from
 */
@Embeddable
public record EditionEntry(
    @Column(name = "entry_key") String key,
    @Column(name = "entry_value") String value,
    Origin origin) {}
