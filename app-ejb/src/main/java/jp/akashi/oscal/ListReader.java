package jp.akashi.oscal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a list of Markdown. A numbered one counts from 1; a line with any other number is no list,
 * because the number would be lost.
 */
final class ListReader {

  private static final Pattern BULLET = Pattern.compile("([-*+]) +(\\S.*)");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})[.)] +(\\S.*)");

  private final List<String> lines;
  private final int depth;
  private final boolean numbered;
  private final List<MarkupNode> items = new ArrayList<>();
  private int at;

  ListReader(List<String> lines, int at, int depth) {
    this.lines = lines;
    this.at = at;
    this.depth = depth;
    this.numbered = NUMBER.matcher(lines.get(at)).matches();
  }

  static boolean starts(String line) {
    Matcher number = NUMBER.matcher(line);
    return number.matches() ? number.group(1).equals("1") : BULLET.matcher(line).matches();
  }

  /** The place behind the list. */
  int end() {
    return at;
  }

  MarkupNode read() {
    while (at < lines.size() && isNext(lines.get(at))) {
      item();
      int next = written(at);
      at = next < lines.size() && isNext(lines.get(next)) ? next : at;
    }
    return MarkupNode.of(numbered ? "ol" : "ul", items);
  }

  private boolean isNext(String line) {
    Matcher marked = (numbered ? NUMBER : BULLET).matcher(line);
    return marked.matches()
        && (!numbered || marked.group(1).equals(String.valueOf(items.size() + 1)));
  }

  private void item() {
    Matcher first = (numbered ? NUMBER : BULLET).matcher(lines.get(at));
    first.matches();
    int indent = first.start(2);
    List<String> inside = new ArrayList<>(List.of(first.group(2)));
    at++;
    String margin = " ".repeat(indent);
    for (int next = written(at); next < lines.size(); next = written(at)) {
      if (!lines.get(next).startsWith(margin)) {
        break;
      }
      inside.addAll(Collections.nCopies(next - at, ""));
      inside.add(lines.get(next).substring(indent));
      at = next + 1;
    }
    items.add(MarkupNode.of("li", content(inside)));
  }

  /** The next line that is not empty. */
  private int written(int from) {
    int next = from;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return next;
  }

  /** The words of an item stand in it without a paragraph of their own. */
  private List<MarkupNode> content(List<String> inside) {
    List<MarkupNode> blocks = BlockReader.read(inside, depth + 1);
    List<MarkupNode> content = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      MarkupNode block = blocks.get(i);
      if (i == 0 && block.name().equals("p")) {
        content.addAll(block.children());
      } else {
        content.add(block);
      }
    }
    return MarkupXml.tidy(content);
  }
}
