package jp.akashi.oscal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the Markdown of one line, as OSCAL's JSON spells it: {@code *em*}, {@code **strong**},
 * {@code `code`}, {@code "q"}, {@code ~sub~}, {@code ^sup^}, links, images, and parameters to be
 * inserted. A mark without its partner is a plain character, and a run of spaces is one space.
 * Every character is looked at a bounded number of times.
 */
final class InlineReader {

  private static final Pattern INSERT =
      Pattern.compile("\\{\\{\\s*insert:\\s*([\\w-]+)\\s*,\\s*([^\\s,{}]+)\\s*\\}\\}");
  private static final Pattern TAG = Pattern.compile("<(em|i|strong|b|q|sub|sup|code)>");
  private static final Map<Character, String> MARKS =
      Map.of('*', "em", '"', "q", '~', "sub", '^', "sup");
  private static final String SPACES = " \t\r\n";

  private final String text;
  private final int[] closing;

  /** Where the mark read last ends. */
  private int end;

  private InlineReader(String text) {
    this.text = text;
    this.closing = brackets(text);
  }

  static List<MarkupNode> read(String text) {
    return new InlineReader(text).read(0, text.length(), 0);
  }

  /** For each opening bracket where its partner stands. */
  private static int[] brackets(String text) {
    int[] closing = new int[text.length()];
    Arrays.fill(closing, -1);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '`') {
        i = CodeSpan.skip(text, i, text.length());
      } else if (c == '[') {
        open.push(i);
      } else if (c == ']' && !open.isEmpty()) {
        closing[open.pop()] = i;
      }
    }
    return closing;
  }

  private List<MarkupNode> read(int from, int to, int depth) {
    List<MarkupNode> nodes = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    Set<String> unclosed = new HashSet<>();
    int at = from;
    while (at < to) {
      MarkupNode node = depth < Markup.DEEPEST ? marked(at, to, depth, unclosed) : null;
      if (node != null) {
        flush(plain, nodes);
        nodes.add(node);
        at = end;
      } else {
        at = plain(at, to, plain);
      }
    }
    flush(plain, nodes);
    return nodes;
  }

  private static void flush(StringBuilder plain, List<MarkupNode> nodes) {
    if (!plain.isEmpty()) {
      nodes.add(MarkupNode.text(plain.toString()));
      plain.setLength(0);
    }
  }

  private int plain(int at, int to, StringBuilder plain) {
    char c = text.charAt(at);
    if (c == '\\' && at + 1 < to && isPunctuation(text.charAt(at + 1))) {
      plain.append(text.charAt(at + 1));
      return at + 2;
    }
    if (SPACES.indexOf(c) < 0) {
      plain.append(c);
    } else if (plain.isEmpty() || plain.charAt(plain.length() - 1) != ' ') {
      plain.append(' ');
    }
    return at + 1;
  }

  static boolean isPunctuation(char c) {
    return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
  }

  private @Nullable MarkupNode marked(int at, int to, int depth, Set<String> unclosed) {
    return switch (text.charAt(at)) {
      case '{' -> insert(at, to);
      case '`' -> code(at, to, unclosed);
      case '!' -> image(at, to);
      case '[' -> link(at, to, depth);
      case '<' -> tag(at, to, depth, unclosed);
      case '*' ->
          text.startsWith("**", at)
              ? pair("strong", "**", at, to, depth, unclosed)
              : pair("em", "*", at, to, depth, unclosed);
      case '"', '~', '^' -> {
        String mark = text.substring(at, at + 1);
        yield pair(MARKS.get(mark.charAt(0)), mark, at, to, depth, unclosed);
      }
      default -> null;
    };
  }

  private @Nullable MarkupNode insert(int at, int to) {
    Matcher insert = INSERT.matcher(text).region(at, to);
    if (!insert.lookingAt()) {
      return null;
    }
    end = insert.end();
    return MarkupNode.of(
        "insert", Map.of("type", insert.group(1), "id-ref", insert.group(2)), List.of());
  }

  private @Nullable MarkupNode code(int at, int to, Set<String> unclosed) {
    if (at > 0 && text.charAt(at - 1) == '`') {
      return null; // within a run that is none
    }
    int run = CodeSpan.run(text, at, to);
    String fence = "`" + run;
    int close = unclosed.contains(fence) ? -1 : CodeSpan.close(text, at, to);
    if (close < 0) {
      unclosed.add(fence);
      return null;
    }
    end = close + run;
    String inside = text.substring(at + run, close).replaceAll("[\\r\\n]+", " ");
    boolean padded = inside.startsWith(" ") && inside.endsWith(" ") && !inside.isBlank();
    String code = padded ? inside.substring(1, inside.length() - 1) : inside;
    return MarkupNode.of("code", List.of(MarkupNode.text(code)));
  }

  private @Nullable MarkupNode image(int at, int to) {
    if (at + 1 >= to || text.charAt(at + 1) != '[') {
      return null;
    }
    int close = closing[at + 1];
    LinkTarget target = close < 0 || close >= to ? null : LinkTarget.read(text, close + 1, to);
    if (target == null) {
      return null;
    }
    end = target.end();
    return MarkupNode.of(
        "img", target.attributes("src", "alt", unescaped(at + 2, close)), List.of());
  }

  private @Nullable MarkupNode link(int at, int to, int depth) {
    int close = closing[at];
    LinkTarget target = close < 0 || close >= to ? null : LinkTarget.read(text, close + 1, to);
    if (target == null) {
      return null;
    }
    List<MarkupNode> children = read(at + 1, close, depth + 1);
    end = target.end();
    return MarkupNode.of("a", target.attributes("href", "", ""), children);
  }

  private String unescaped(int from, int to) {
    StringBuilder plain = new StringBuilder();
    for (int at = from; at < to; ) {
      at = plain(at, to, plain);
    }
    return plain.toString();
  }

  private @Nullable MarkupNode tag(int at, int to, int depth, Set<String> unclosed) {
    if (text.startsWith("<br/>", at) && at + 5 <= to) {
      end = at + 5;
      return MarkupNode.of("br", List.of());
    }
    Matcher tag = TAG.matcher(text).region(at, to);
    if (!tag.lookingAt()) {
      return null;
    }
    TagPair pair = new TagPair(text, tag.group(1), unclosed);
    int close = pair.close(tag.end(), to);
    if (close < 0) {
      return null;
    }
    int start = tag.end();
    List<MarkupNode> children = read(start, close, depth + 1);
    end = close + pair.closingTag().length();
    return MarkupNode.of(tag.group(1), children);
  }

  private @Nullable MarkupNode pair(
      String name, String mark, int at, int to, int depth, Set<String> unclosed) {
    int start = at + mark.length();
    PairedMark pair = new PairedMark(text, mark);
    if (unclosed.contains(mark) || !pair.opens(at, to)) {
      return null;
    }
    int close = pair.close(start, to);
    if (close < 0) {
      if (!pair.isOfOneWord()) {
        unclosed.add(mark);
      }
      return null;
    }
    List<MarkupNode> children = read(start, close, depth + 1);
    end = close + mark.length();
    return MarkupNode.of(name, children);
  }
}
