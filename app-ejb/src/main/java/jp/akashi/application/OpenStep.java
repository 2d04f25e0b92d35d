package jp.akashi.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that waits for somebody now.
 *
 * @param number the case
 * @param step what waits
 * @param since when it began to wait
 * @param due the last moment in time to take it, or null where the edition sets no clock
 */
public record OpenStep(
    ApplicationNumber number, CaseStep step, Instant since, @Nullable Instant due) {}
