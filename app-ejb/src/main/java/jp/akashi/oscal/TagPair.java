package jp.akashi.oscal;

import java.util.Set;

/** An element spelled as a tag, for what Markdown has no marks for. */
final class TagPair {

  private final String text;
  private final String name;
  private final Set<String> unclosed;

  /**
   * @param unclosed names for which no end was found: they are not looked for again
   */
  TagPair(String text, String name, Set<String> unclosed) {
    this.text = text;
    this.name = name;
    this.unclosed = unclosed;
  }

  String closingTag() {
    return "</" + name + ">";
  }

  /** Where its closing tag begins, those of the same name inside it left out; -1 without one. */
  int close(int from, int to) {
    String opening = "<" + name + ">";
    int depth = 1;
    for (int at = from; at < to && !unclosed.contains(name); at++) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '`') {
        at = CodeSpan.skip(text, at, to);
      } else if (c == '<' && text.startsWith(opening, at)) {
        depth++;
      } else if (c == '<'
          && at + closingTag().length() <= to
          && text.startsWith(closingTag(), at)) {
        depth--;
        if (depth == 0) {
          return at;
        }
      }
    }
    unclosed.add(name);
    return -1;
  }
}
