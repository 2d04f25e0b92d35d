package jp.akashi.web.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version a caller read, as sent in {@code If-Match: "v3"}.
 *
 * @param value version of the record
 */
public record Version(int value) {

  private static final Pattern FORM = Pattern.compile("\"v(\\d{1,9})\"");

  /**
   * Reads the header.
   *
   * @throws WebApplicationException 428 if it is missing or not of the form {@code "v3"}
   */
  public static int required(@Nullable String ifMatch) {
    Matcher matcher = FORM.matcher(ifMatch == null ? "" : ifMatch.trim());
    if (!matcher.matches()) {
      throw new WebApplicationException(Problem.of(428, "ifMatch.missing").response());
    }
    return Integer.parseInt(matcher.group(1));
  }

  /** The header value that names a version. */
  public static EntityTag tag(int version) {
    return new EntityTag("v" + version);
  }

  /**
   * The version an act rests on, where the caller says it.
   *
   * @return null if there is no {@code If-Match}
   */
  public static @Nullable Integer ifGiven(@Nullable String ifMatch) {
    return ifMatch == null ? null : required(ifMatch);
  }
}
