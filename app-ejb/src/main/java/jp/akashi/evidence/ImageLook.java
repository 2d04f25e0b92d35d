package jp.akashi.evidence;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Opens a picture, small, to see whether a reader could. */
final class ImageLook {

  /** A sheet of A0 scanned with 400 dots an inch has 240 million. */
  private static final long MOST_PIXELS = 300_000_000;

  private static final long ENOUGH_PIXELS = 1_000_000;
  private static final int WHITE = 240;

  private ImageLook() {}

  static FileLook at(InputStream content) {
    try (ImageInputStream image = new MemoryCacheImageInputStream(content)) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(image);
      return readers.hasNext() ? at(readers.next(), image) : new FileLook(Readability.UNREADABLE);
    } catch (IOException | RuntimeException damaged) {
      return new FileLook(Readability.UNREADABLE);
    }
  }

  private static FileLook at(ImageReader reader, ImageInputStream image) throws IOException {
    try {
      reader.setInput(image);
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      if (pixels > MOST_PIXELS) {
        return new FileLook(Readability.UNSAFE);
      }
      if (!reader.getImageTypes(0).hasNext()) {
        // colours for print, which Java does not show but others do
        return new FileLook(Readability.READABLE);
      }
      ImageReadParam small = reader.getDefaultReadParam();
      int step = (int) Math.max(1, Math.sqrt((double) pixels / ENOUGH_PIXELS));
      small.setSourceSubsampling(step, step, 0, 0);
      return new FileLook(Readability.READABLE, null, isBlank(reader.read(0, small)));
    } finally {
      reader.dispose();
    }
  }

  /** Whether all of a picture is white, or nearly. */
  static boolean isBlank(BufferedImage image) {
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int rgb = image.getRGB(x, y);
        boolean white =
            (rgb >> 16 & 0xff) > WHITE && (rgb >> 8 & 0xff) > WHITE && (rgb & 0xff) > WHITE;
        boolean seen = rgb >>> 24 > 255 - WHITE;
        if (seen && !white) {
          return false;
        }
      }
    }
    return true;
  }
}
