package jp.akashi.application;

import java.time.LocalDate;
import jp.akashi.scheme.Bilingual;
import jp.akashi.scheme.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Why a step has the deadline it has.
 *
 * @param step the step that waits
 * @param clock code of the edition's clock, such as {@code K03}
 * @param name what the edition calls it
 * @param origin where the edition has it from
 * @param movedFrom the day it would end on, where a holiday moved the end; otherwise null
 * @param extensionsLeft how often the edition still allows to move it
 */
public record StepClock(
    OpenStep step,
    @Nullable String clock,
    @Nullable Bilingual name,
    @Nullable Origin origin,
    @Nullable LocalDate movedFrom,
    int extensionsLeft) {}
