package jp.akashi.oscal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What OSCAL allows in marked-up text. */
final class Markup {

  /** Deeper marks are taken as plain characters. */
  static final int DEEPEST = 20;

  static final Set<String> BLOCKS =
      Set.of(
          "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "pre", "table", "blockquote", "hr");

  static final Set<String> INLINE =
      Set.of("em", "i", "strong", "b", "code", "q", "sub", "sup", "a", "img", "insert", "br");

  static final Set<String> INNER = Set.of("li", "tr", "th", "td");

  static final Map<String, Set<String>> ATTRIBUTES =
      Map.of(
          "a", Set.of("href", "title"),
          "img", Set.of("src", "alt", "title"),
          "insert", Set.of("type", "id-ref"),
          "td", Set.of("align"),
          "th", Set.of("align"));

  /** The order in which attributes are written. */
  static final List<String> ATTRIBUTE_ORDER =
      List.of("type", "id-ref", "href", "src", "alt", "title", "align");

  private Markup() {}

  static boolean knows(String element) {
    return BLOCKS.contains(element) || INLINE.contains(element) || INNER.contains(element);
  }

  /** Words without marks stand in their one spelling already, and are most of a catalogue. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}(][\\p{L}\\p{N}.,;:'()/-]*(?: [\\p{L}\\p{N}.,;:'()/-]+)*");

  /** Markdown in its one spelling. */
  static String canonical(String markdown, boolean multiline) {
    if (markdown.length() < 5_000 && PLAIN.matcher(markdown).matches()) {
      return markdown;
    }
    return multiline
        ? MarkdownWriter.blocks(BlockReader.read(markdown))
        : MarkdownWriter.line(InlineReader.read(markdown));
  }
}
