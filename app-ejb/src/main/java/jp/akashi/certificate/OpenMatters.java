package jp.akashi.certificate;

import org.jspecify.annotations.Nullable;

/** What is asked of the holder; null where nothing of the kind runs. */
public record OpenMatters(
    @Nullable CorrectionDemand demand,
    @Nullable Suspension suspension,
    @Nullable Explanation explanation) {}
