package jp.akashi.selfcheck;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * The applicant's answer to one means of an obligation item.
 *
 * @param reason of an equivalent: what is done instead and why it is as good; else null
 */
@Embeddable
public record MeansAnswer(
    @Enumerated(EnumType.STRING) @Column(name = "choice") MeansChoice choice,
    @Column(name = "reason") @Nullable String reason) {}
