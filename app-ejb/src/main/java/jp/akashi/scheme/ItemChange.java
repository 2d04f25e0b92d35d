package jp.akashi.scheme;

import java.util.List;

/**
 * An obligation item that says something else than before.
 *
 * @param item its number
 * @param title as the younger edition has it; as the older had it where the item is gone
 * @param changes of the item and of its means, row by row
 */
public record ItemChange(String item, Bilingual title, List<EditionChange> changes) {}
