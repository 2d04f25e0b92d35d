package jp.akashi.oscal;

import java.util.List;

/**
 * Something in a file that cannot be taken as it is, or that is taken as it is and should be known.
 *
 * @param place as a JSON pointer or an XPath, such as {@code /catalog/groups/0/title}
 * @param line from 1; 0 where none is known
 * @param value what stands there, shortened; may be empty
 * @param code key of the message that says how to put it right
 * @param arguments what the message inserts
 */
public record OscalError(
    String place, int line, String value, String code, List<Object> arguments) {}
