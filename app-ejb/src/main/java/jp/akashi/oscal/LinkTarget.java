package jp.akashi.oscal;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in parentheses behind the words of a link.
 *
 * @param title shown beside it; null if it has none
 * @param end the place behind the closing parenthesis
 */
record LinkTarget(String address, @Nullable String title, int end) {

  private static final Pattern FORM =
      Pattern.compile("\\((?:<([^<>\\n]*)>|([^\\s()<>]*))(?: \"([^\"\\n]*)\")?\\)");

  static @Nullable LinkTarget read(String text, int at, int to) {
    Matcher target = FORM.matcher(text).region(at, to);
    if (!target.lookingAt()) {
      return null;
    }
    String address = target.group(1) == null ? target.group(2) : target.group(1);
    return new LinkTarget(address, target.group(3), target.end());
  }

  /** The attributes of the element it belongs to. */
  Map<String, String> attributes(String address, String other, String value) {
    Map<String, String> all = new TreeMap<>();
    all.put(address, this.address);
    if (!other.isEmpty() && !value.isEmpty()) {
      all.put(other, value);
    }
    if (title != null) {
      all.put("title", title);
    }
    return all;
  }

  /** Spells it, if it can be spelled. */
  static String write(String address, @Nullable String title) {
    String shown = address.matches("[^\\s()<>]*") ? address : "<" + address + ">";
    return title == null ? "(" + shown + ")" : "(" + shown + " \"" + title + "\")";
  }
}
