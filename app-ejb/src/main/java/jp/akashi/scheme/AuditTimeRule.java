package jp.akashi.scheme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of the rule by which the person-days of an audit are computed.
 *
 * @param stage such as {@code onsite}
 * @param from least count it holds for
 * @param to greatest count it holds for
 * @param operation value of the vocabulary
 * @param amount person-days, percent or hours, as the operation says
 * @param origin where the row comes from
 */
@Embeddable
public record AuditTimeRule(
    String code,
    String stage,
    String factor,
    Condition condition,
    @Column(name = "from_count") @Nullable Integer from,
    @Column(name = "to_count") @Nullable Integer to,
    String operation,
    BigDecimal amount,
    @AttributeOverride(name = "ja", column = @Column(name = "name_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "name_en"))
        Bilingual name,
    @AttributeOverride(name = "ja", column = @Column(name = "justification_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "justification_en"))
        Bilingual justification,
    Origin origin) {}
