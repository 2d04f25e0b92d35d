package jp.akashi.review;

import org.jspecify.annotations.Nullable;

/**
 * What is asked.
 *
 * @param item number of the obligation item it is about, or null
 * @param document code of the required document it is about, or null
 * @param text never blank, 2000 characters at most
 */
public record QuestionForm(@Nullable String item, @Nullable String document, String text) {}
