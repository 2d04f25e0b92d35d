package jp.akashi.evidence;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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
  private boolean typed;

  private PackageLook(long size) {
    this.size = size;
  }

  static FileLook at(SeekableByteChannel content) {
    try (ZipInputStream zip = new ZipInputStream(Channels.newInputStream(content))) {
      PackageLook look = new PackageLook(content.size());
      Readability found = look.through(zip);
      if (found == Readability.READABLE && !look.names.equals(directory(content))) {
        found = Readability.UNSAFE;
      }
      return new FileLook(found, null, found == Readability.READABLE && !look.shows);
    } catch (IOException | IllegalArgumentException damaged) {
      return new FileLook(Readability.UNREADABLE);
    }
  }

  /**
   * The parts as the directory at the end names them, which is what Office reads: whoever puts
   * others there than one meets from the beginning hides them.
   */
  private static List<String> directory(SeekableByteChannel content) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(content).setIgnoreLocalFileHeader(true).get()) {
      zip.getEntriesInPhysicalOrder().asIterator().forEachRemaining(e -> names.add(e.getName()));
    }
    return names.stream().sorted().toList();
  }

  private Readability through(ZipInputStream zip) throws IOException {
    for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
      typed |= part.getName().equals(TYPES);
      names.add(part.getName());
      if (names.size() > MOST_PARTS || isProgram(part.getName()) || isDangerous(zip, part)) {
        return Readability.UNSAFE;
      }
    }
    names.sort(Comparator.naturalOrder());
    return typed ? Readability.READABLE : Readability.UNREADABLE;
  }

  private static boolean isProgram(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return PROGRAMS.stream().anyMatch(lower::endsWith)
        || lower.startsWith("/")
        || lower.contains("..")
        || lower.contains("\\");
  }

  private boolean isDangerous(ZipInputStream zip, ZipEntry part) throws IOException {
    byte[] beginning = zip.readNBytes(BEGINNING);
    unpacked += beginning.length;
    if (isXml(part.getName()) && declaresEntities(beginning)) {
      return true;
    }
    PackagePart seen = PackagePart.of(part.getName());
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
    return name.endsWith(".xml") || name.endsWith(".rels");
  }

  /** Office never writes a document type; whoever does wants the reader to fetch or to swell. */
  static boolean declaresEntities(byte[] xml) {
    String text = new String(xml, StandardCharsets.ISO_8859_1).replace("\0", "");
    return text.contains("<!DOCTYPE") || text.contains("<!ENTITY");
  }
}
