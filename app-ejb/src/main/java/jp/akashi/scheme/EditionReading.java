package jp.akashi.scheme;

import java.util.List;

/**
 * An edition read from a file.
 *
 * @param warnings what is odd about the catalogue it comes from and was taken over as it stands,
 *     each with its place and its line; empty for a sound one, and for a file that is no catalogue
 */
record EditionReading(EditionContent content, List<CellError> warnings) {}
