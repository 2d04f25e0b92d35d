package jp.akashi.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import jp.akashi.refusal.InvalidInput;

/**
 * Looks into a ZIP archive before anything reads it: how many files it holds, and how much they
 * unfold to, counted while unfolding and never taken from what the archive says of itself.
 */
final class ZipLimits {

  private static final int MOST_FILES = 200;
  private static final long MOST_BYTES = 100L * 1024 * 1024;

  private ZipLimits() {}

  /**
   * The names of the files inside.
   *
   * @throws InvalidInput if it is no ZIP archive or unfolds to more than is reasonable
   */
  static List<String> names(Path file) {
    List<String> names = new ArrayList<>();
    long unfolded = 0;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      refuseIf(zip.size() > MOST_FILES);
      for (ZipEntry entry : Collections.list(zip.entries())) {
        names.add(entry.getName());
        unfolded += unfolded(zip, entry, MOST_BYTES - unfolded);
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw new InvalidInput("file", "edition.file.broken");
    }
    return names;
  }

  private static long unfolded(ZipFile zip, ZipEntry entry, long most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long unfolded = 0;
    try (InputStream in = zip.getInputStream(entry)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        unfolded += n;
        refuseIf(unfolded > most);
      }
    }
    return unfolded;
  }

  private static void refuseIf(boolean tooMuch) {
    if (tooMuch) {
      throw new InvalidInput("file", "edition.file.unfolds", MOST_FILES, MOST_BYTES >> 20);
    }
  }
}
