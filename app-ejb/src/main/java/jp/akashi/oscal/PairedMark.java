package jp.akashi.oscal;

/** A mark that stands before and behind what it marks. */
final class PairedMark {

  private final String text;
  private final String mark;

  PairedMark(String text, String mark) {
    this.text = text;
    this.mark = mark;
  }

  /** Whether no space may stand between the two. */
  boolean isOfOneWord() {
    return mark.equals("~") || mark.equals("^");
  }

  /** Whether the mark at that place may open: something follows it at once. */
  boolean opens(int at, int to) {
    int next = at + mark.length();
    if (next >= to || isSpace(text.charAt(next)) || text.startsWith(mark, next)) {
      return mark.equals("**") && next < to && text.startsWith("*", next) && !spaceAfterStars(next);
    }
    return !mark.equals("\"") || at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private boolean spaceAfterStars(int at) {
    return at + 1 >= text.length() || isSpace(text.charAt(at + 1)) || text.charAt(at + 1) == '*';
  }

  /** Where the mark that closes begins; -1 without one. */
  int close(int from, int to) {
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '`') {
        at = CodeSpan.skip(text, at, to);
      } else if (c == mark.charAt(0)) {
        int run = run(at, to);
        if (closes(at, run, from, to)) {
          return at + run - mark.length();
        }
        at += run - 1;
      } else if (isOfOneWord() && isSpace(c)) {
        return -1;
      }
    }
    return -1;
  }

  private int run(int at, int to) {
    int end = at;
    while (end < to && text.charAt(end) == mark.charAt(0)) {
      end++;
    }
    return end - at;
  }

  private boolean closes(int at, int run, int from, int to) {
    boolean fits = mark.equals("**") ? run >= 2 : mark.equals("*") ? run != 2 : true;
    boolean behindText = at > from && !isSpace(text.charAt(at - 1));
    int next = at + run;
    boolean ends =
        !mark.equals("\"") || next >= to || !Character.isLetterOrDigit(text.charAt(next));
    return fits && behindText && ends;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }
}
