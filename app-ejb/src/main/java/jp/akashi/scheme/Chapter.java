package jp.akashi.scheme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A chapter of the Standard. Its title has an origin of its own: a title may be quoted while the
 * items under it are not.
 *
 * @param number such as {@code IV}
 * @param origin where the row comes from
 */
@Embeddable
public record Chapter(
    String number,
    @AttributeOverride(name = "ja", column = @Column(name = "title_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "title_en"))
        Bilingual title,
    Origin origin) {}
