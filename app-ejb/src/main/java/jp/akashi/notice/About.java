package jp.akashi.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a notice is about.
 *
 * @param subject application number or other name of what it is about
 * @param code of the edition's text, such as {@code N01}, or key of its headline
 * @param due the last day in time of whoever is told, JST, or null if they need not act by a day
 */
public record About(String subject, String code, @Nullable LocalDate due) {}
