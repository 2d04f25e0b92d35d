package jp.akashi.scheme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The life of an edition so far.
 *
 * @param state today
 * @param shipped whether it came with the product, in force without a minister's approval
 * @param drafted who drafted or imported it last; null if it came with the product
 * @param reviewed the second person who read it
 * @param approval the minister's approval, or the notice to them (Act, Article 71)
 * @param approvalRecorded who put the approval on record
 * @param activated who fixed its first day
 * @param activeFrom the first day, in Japan, on which cases begin on it
 * @param supersededFrom the first day, in Japan, on which they begin on another
 * @param contentSha256 of its tables, in hexadecimal
 * @param version to be sent back with the next step
 */
public record EditionLife(
    EditionState state,
    boolean shipped,
    @Nullable Signed drafted,
    @Nullable Signed reviewed,
    @Nullable Approval approval,
    @Nullable Signed approvalRecorded,
    @Nullable Signed activated,
    @Nullable LocalDate activeFrom,
    @Nullable LocalDate supersededFrom,
    String contentSha256,
    int version) {}
