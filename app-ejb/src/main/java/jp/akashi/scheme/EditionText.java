package jp.akashi.scheme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text the body hands out or shows: of the certificate, the agreement or a letter.
 *
 * @param code unique within its kind
 * @param place of a certificate text, such as {@code face}
 * @param key of a certificate text, such as {@code title}; of a clause, the topic
 * @param recipient of a letter: party of the vocabulary
 * @param triggerEvent of a letter: event of the vocabulary
 * @param clocks clocks a letter speaks of
 * @param attachments required documents a letter carries
 * @param subject of a letter its subject, of a clause its heading
 * @param body with {@code {placeholders}}
 * @param origin where the row comes from
 */
@Embeddable
public record EditionText(
    @Enumerated(EnumType.STRING) TextKind kind,
    String code,
    @Nullable String place,
    @Column(name = "text_key") @Nullable String key,
    @Nullable String recipient,
    @Column(name = "trigger_event") @Nullable String triggerEvent,
    @Convert(converter = SemicolonList.OfStrings.class) List<String> clocks,
    @Convert(converter = SemicolonList.OfStrings.class) List<String> attachments,
    @AttributeOverride(name = "ja", column = @Column(name = "subject_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "subject_en"))
        @Nullable Bilingual subject,
    @AttributeOverride(name = "ja", column = @Column(name = "body_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "body_en"))
        Bilingual body,
    Origin origin) {}
