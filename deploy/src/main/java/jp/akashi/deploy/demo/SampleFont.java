package jp.akashi.deploy.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import jp.akashi.deploy.Installation;
import jp.akashi.deploy.Trouble;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** IPAex Mincho as the product brings it: the launcher has no copy of its own. */
final class SampleFont {

  static final String ENTRY = "jp/akashi/paper/ipaexm.ttf";

  /** It has a table that the parser does not know and the texts do not need. */
  private static final Logger PARSER = Logger.getLogger("org.apache.fontbox");

  private SampleFont() {}

  /**
   * @throws Trouble if the product that was built has none
   */
  static TrueTypeFont of(Installation installation) {
    Path product = installation.application().resolve("app-ejb.jar");
    try (ZipFile jar = new ZipFile(product.toFile())) {
      ZipEntry entry = jar.getEntry(ENTRY);
      try (InputStream file = jar.getInputStream(entry)) {
        return of(file);
      }
    } catch (IOException unreadable) {
      throw new Trouble("No font could be read from " + product + ".", unreadable);
    }
  }

  /** Without its table of substitutions, which lines from left to right do not need. */
  static TrueTypeFont of(InputStream file) throws IOException {
    PARSER.setLevel(Level.SEVERE);
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
    font.setEnableGsub(false);
    return font;
  }
}
