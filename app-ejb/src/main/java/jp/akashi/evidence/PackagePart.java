package jp.akashi.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One part of an Office file, read piece by piece: whether it shows anything, and what it fetches.
 */
final class PackagePart {

  /** Pictures, charts, drawings and whatever else is put in. */
  private static final Pattern PUT_IN =
      Pattern.compile(".*/(media|charts|embeddings|diagrams|drawings|ink)/[^/]+");

  /** Where the words and the cells of a document, a table or a presentation stand. */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "word/(document\\d*|header\\d*|footer\\d*|footnotes)\\.xml|xl/worksheets/[^/]+\\.xml"
              + "|ppt/slides/[^/]+\\.xml");

  /** A run of text with a letter in it, or a cell with a value. */
  private static final Pattern TEXT =
      Pattern.compile("<(?:\\w+:)?t(?:\\s[^>]*)?>\\s*[^<\\s]|<(?:\\w+:)?v>[^<]");

  /** A piece may end within a word: so much of it is read once more with the next. */
  private static final int OVERLAP = 256;

  /** Relations of a part take a line each; nobody has so many. */
  private static final int MOST_RELATIONS = 4 << 20;

  private final boolean written;
  private final boolean relations;
  private final ByteArrayOutputStream related = new ByteArrayOutputStream();
  private boolean shows;
  private String rest = "";

  private PackagePart(boolean putIn, boolean written, boolean relations) {
    this.shows = putIn;
    this.written = written;
    this.relations = relations;
  }

  static PackagePart of(String name) {
    return new PackagePart(
        PUT_IN.matcher(name.toLowerCase(Locale.ROOT)).matches(),
        WRITTEN.matcher(name.toLowerCase(Locale.ROOT)).matches(),
        name.toLowerCase(Locale.ROOT).endsWith(".rels"));
  }

  /** The next piece, the first {@code n} bytes of it. */
  void read(byte[] piece, int n) {
    if (written && !shows) {
      String text = rest + new String(piece, 0, n, StandardCharsets.ISO_8859_1).replace("\0", "");
      shows = TEXT.matcher(text).find();
      rest = text.substring(Math.max(0, text.length() - OVERLAP));
    }
    if (relations && related.size() <= MOST_RELATIONS) {
      related.write(piece, 0, n);
    }
  }

  boolean shows() {
    return shows;
  }

  /** Whether something is fetched from another machine when the file is opened. */
  boolean fetches() {
    return relations && (related.size() > MOST_RELATIONS || Relations.fetch(related.toByteArray()));
  }
}
