package jp.akashi.oscal;

import java.util.List;

/**
 * A catalogue that was read.
 *
 * @param catalog in the order of the model
 * @param warnings what is odd about it and stands in it as it came, each with its place and its
 *     line, such as an insert of a parameter that is nowhere; empty for a sound one
 */
public record OscalReading(OscalNode catalog, List<OscalError> warnings) {}
