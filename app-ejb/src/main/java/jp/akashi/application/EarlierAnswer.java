package jp.akashi.application;

import java.util.List;
import jp.akashi.scheme.Bilingual;

/**
 * An answer of a case that was given on an earlier form.
 *
 * @param field part and key as in refusals, such as {@code documents.A04}
 * @param name what the form that was answered called it
 * @param earlier which form that was, and whether the answer is kept aside
 * @param wording what the present form says differently; empty for an answer kept aside
 */
public record EarlierAnswer(
    String field, Bilingual name, EarlierForm earlier, List<Said> said, List<Wording> wording) {}
