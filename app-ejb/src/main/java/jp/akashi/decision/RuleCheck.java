package jp.akashi.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What the technical reviewer says of one decision rule.
 *
 * @param rule code of the edition's rule, such as {@code R05}
 * @param confirmed whether the reviewer saw that it is met
 * @param comment what was seen, or null
 */
@Embeddable
public record RuleCheck(
    @Column(name = "rule") String rule,
    @Column(name = "confirmed") boolean confirmed,
    @Column(name = "comment") @Nullable String comment) {}
