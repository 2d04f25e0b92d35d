package jp.akashi.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** IPAex Mincho, parsed once: parsing costs three times what drawing a page does. */
final class Fonts {

  private static final TrueTypeFont MINCHO = parse("ipaexm.ttf");

  private Fonts() {}

  /** The font for a document; only the letters it uses are embedded. */
  static PDType0Font mincho(PDDocument document) throws IOException {
    return PDType0Font.load(document, MINCHO, true);
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
      return new TTFParser().parse(new RandomAccessReadBuffer(file));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
