package jp.akashi.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * IPAex Mincho, parsed once: parsing costs three times what drawing a page does. Without its table
 * of substitutions, which papers in horizontal lines do not need: looking for them in every line
 * cost more than everything else a paper takes.
 */
final class Fonts {

  private static final TrueTypeFont MINCHO = parse("ipaexm.ttf");

  private Fonts() {}

  /** The font for a document; only the letters it uses are embedded. */
  static PDType0Font mincho(PDDocument document) throws IOException {
    return PDType0Font.load(document, MINCHO, true);
  }

  /** Width of a character in thousandths of the size it is drawn in. */
  static float width(int codePoint) {
    try {
      int glyph = MINCHO.getUnicodeCmapLookup().getGlyphId(codePoint);
      return MINCHO.getAdvanceWidth(glyph) * 1000f / MINCHO.getUnitsPerEm();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Whether the font can draw the character. */
  static boolean has(int codePoint) {
    try {
      return MINCHO.getUnicodeCmapLookup().getGlyphId(codePoint) != 0;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static TrueTypeFont parse(String name) {
    try (InputStream file = Fonts.class.getResourceAsStream(name)) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
      font.setEnableGsub(false);
      return font;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
