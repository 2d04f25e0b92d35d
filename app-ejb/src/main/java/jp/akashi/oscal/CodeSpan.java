package jp.akashi.oscal;

/** Code within a line: what stands between two runs of as many backticks. */
final class CodeSpan {

  private static final char TICK = '`';

  private CodeSpan() {}

  /** How many backticks stand there. */
  static int run(String text, int at, int to) {
    int end = at;
    while (end < to && text.charAt(end) == TICK) {
      end++;
    }
    return end - at;
  }

  /** Where the run that closes begins; -1 without one. */
  static int close(String text, int at, int to) {
    int run = run(text, at, to);
    int next = text.indexOf(TICK, at + run);
    while (next >= 0 && next < to) {
      int other = run(text, next, to);
      if (other == run) {
        return next;
      }
      next = text.indexOf(TICK, next + other);
    }
    return -1;
  }

  /** The last character of the code that begins there, or of its backticks if it is none. */
  static int skip(String text, int at, int to) {
    int run = run(text, at, to);
    int close = close(text, at, to);
    return close < 0 ? at + run - 1 : close + run - 1;
  }
}
