package jp.akashi.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Unpacks an Office file once, to nowhere, to see what is in it, how much, and whether anything
 * shows.
 */
final class PackageLook {

  private static final int MOST_PARTS = 10_000;
  private static final long HARMLESS = 100L << 20;
  private static final long MOST = 4L << 30;

  /** Office files shrink to a tenth, very even tables to a hundredth. */
  private static final int MOST_RATIO = 100;

  private static final int BEGINNING = 4096;
  private static final String TYPES = "[Content_Types].xml";
  private static final List<String> PROGRAMS =
      List.of("vbaproject.bin", ".class", ".exe", ".dll", ".js", ".vbs", ".bat", ".cmd", ".sh");

  private final long size;
  private final byte[] buffer = new byte[1 << 16];
  private long unpacked;
  private final List<String> names = new ArrayList<>();
  private boolean shows;

  private PackageLook(long size) {
    this.size = size;
  }

  /**
   * Looks twice: at what one meets from the beginning, and at what the directory at the end points
   * to, which is what Office reads. Whoever lets the two differ hides something.
   */
  static FileLook at(SeekableByteChannel content) {
    try {
      PackageLook met = new PackageLook(content.size());
      Readability found = met.fromTheBeginning(content);
      if (found == Readability.READABLE) {
        PackageLook named = new PackageLook(content.size());
        found = named.byTheDirectory(content);
        boolean same = named.names.equals(met.names) && named.unpacked == met.unpacked;
        found = found == Readability.READABLE && !same ? Readability.UNSAFE : found;
      }
      return new FileLook(found, null, found == Readability.READABLE && !met.shows);
    } catch (IOException | IllegalArgumentException damaged) {
      return new FileLook(Readability.UNREADABLE);
    }
  }

  /** Nothing is closed: the channel is read once more. */
  private Readability fromTheBeginning(SeekableByteChannel content) throws IOException {
    ZipInputStream zip = new ZipInputStream(Channels.newInputStream(content));
    for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
      if (isUnsafe(part.getName(), zip)) {
        return Readability.UNSAFE;
      }
    }
    return verdict();
  }

  private Readability byTheDirectory(SeekableByteChannel content) throws IOException {
    try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(content).get()) {
      for (ZipArchiveEntry part : Collections.list(zip.getEntriesInPhysicalOrder())) {
        try (InputStream unpacking = zip.getInputStream(part)) {
          if (isUnsafe(part.getName(), unpacking)) {
            return Readability.UNSAFE;
          }
        }
      }
    }
    return verdict();
  }

  private Readability verdict() {
    names.sort(Comparator.naturalOrder());
    return names.contains(TYPES) ? Readability.READABLE : Readability.UNREADABLE;
  }

  private boolean isUnsafe(String name, InputStream unpacking) throws IOException {
    names.add(name);
    return names.size() > MOST_PARTS || isProgram(name) || isDangerous(name, unpacking);
  }

  private static boolean isProgram(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return PROGRAMS.stream().anyMatch(lower::endsWith)
        || lower.startsWith("/")
        || lower.contains("..")
        || lower.contains("\\");
  }

  private boolean isDangerous(String name, InputStream zip) throws IOException {
    byte[] beginning = zip.readNBytes(BEGINNING);
    unpacked += beginning.length;
    if (isXml(name) && declaresEntities(beginning)) {
      return true;
    }
    PackagePart seen = PackagePart.of(name);
    seen.read(beginning, beginning.length);
    for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
      unpacked += n;
      seen.read(buffer, n);
      if (isBomb()) {
        return true;
      }
    }
    shows |= seen.shows();
    return isBomb() || seen.fetches();
  }

  private boolean isBomb() {
    return unpacked > MOST || unpacked > HARMLESS && unpacked / MOST_RATIO > size;
  }

  private static boolean isXml(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".xml") || lower.endsWith(".rels");
  }

  /** Office never writes a document type; whoever does wants the reader to fetch or to swell. */
  static boolean declaresEntities(byte[] xml) {
    String text = new String(xml, StandardCharsets.ISO_8859_1).replace("\0", "");
    return text.contains("<!DOCTYPE") || text.contains("<!ENTITY");
  }
}
