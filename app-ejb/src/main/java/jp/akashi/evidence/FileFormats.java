package jp.akashi.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jp.akashi.scheme.DocumentFormat;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeType;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells a file's format by its content. The name never makes a file something: it only says which
 * text is meant as CSV, and which Office format where the beginning of the package leaves it open.
 */
final class FileFormats {

  /** Bytes looked at from the beginning of a file. */
  static final int LOOK_AT = 64 * 1024;

  /** What a file is stands at its very beginning; further on it only costs time. */
  private static final int MAGIC = 8 * 1024;

  /** PDF last: it may begin a little later, and what begins as a picture is one first. */
  private static final List<Told> TOLD =
      List.of(
          Told.of("image/jpeg", DocumentFormat.JPG),
          Told.of("image/png", DocumentFormat.PNG),
          Told.of("application/pdf", DocumentFormat.PDF));

  private static final Map<String, DocumentFormat> BY_FOLDER =
      Map.of("word", DocumentFormat.DOCX, "xl", DocumentFormat.XLSX, "ppt", DocumentFormat.PPTX);
  private static final Set<String> PACKAGE_PARTS =
      Set.of("[Content_Types].xml", "_rels", "docProps", "customXml");
  private static final Set<String> NOTHING_BUT_TEXT =
      Set.of("text/plain", "application/octet-stream");
  private static final Charset[] TEXTS = {
    StandardCharsets.UTF_8, Charset.forName("windows-31j"), StandardCharsets.UTF_16
  };

  private final Tika tika = new Tika();

  /** A format and what Tika knows of its beginning. */
  private record Told(MimeType type, DocumentFormat format) {

    static Told of(String type, DocumentFormat format) {
      try {
        return new Told(MimeTypes.getDefaultMimeTypes().forName(type), format);
      } catch (MimeTypeException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }

  /**
   * The format of a file, if it is one we know.
   *
   * @param head the first {@link #LOOK_AT} bytes, or all there are
   * @param name as on the applicant's machine
   */
  Optional<DocumentFormat> of(byte[] head, String name) {
    if (isPackage(head)) {
      return office(head, name);
    }
    byte[] beginning = Arrays.copyOf(head, Math.min(head.length, MAGIC));
    return TOLD.stream()
        .filter(told -> told.type().matchesMagic(beginning))
        .map(Told::format)
        .findFirst()
        .or(() -> table(head, name).filter(csv -> isNothingElse(beginning)));
  }

  private static Optional<DocumentFormat> table(byte[] head, String name) {
    return DocumentFormat.ofFileName(name)
        .filter(format -> format == DocumentFormat.CSV && isText(head));
  }

  /** Asks for every type Tika knows, which takes longer than all else a small file needs. */
  private boolean isNothingElse(byte[] beginning) {
    return NOTHING_BUT_TEXT.contains(tika.detect(beginning));
  }

  private static boolean isPackage(byte[] head) {
    return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
  }

  private static Optional<DocumentFormat> office(byte[] head, String name) {
    boolean parts = false;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(head))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String folder = entry.getName().split("/", 2)[0];
        if (BY_FOLDER.containsKey(folder)) {
          return Optional.of(BY_FOLDER.get(folder));
        }
        parts |= PACKAGE_PARTS.contains(folder);
      }
    } catch (IOException | IllegalArgumentException endOfHead) {
      // the package goes on where the head ends, or is no ZIP at all
    }
    return parts
        ? DocumentFormat.ofFileName(name).filter(BY_FOLDER::containsValue)
        : Optional.empty();
  }

  /** Whether the bytes are letters in one of the encodings that Japanese tables come in. */
  private static boolean isText(byte[] head) {
    return text(head).isPresent();
  }

  /** The letters of the beginning of a Japanese table; empty if the bytes are no letters. */
  static Optional<String> text(byte[] head) {
    for (Charset charset : TEXTS) {
      CharBuffer letters = CharBuffer.allocate(head.length + 2);
      boolean decoded =
          !charset.newDecoder().decode(ByteBuffer.wrap(head), letters, false).isError();
      boolean printable = letters.flip().chars().noneMatch(FileFormats::isControl);
      if (decoded && printable) {
        return Optional.of(letters.toString());
      }
    }
    return Optional.empty();
  }

  private static boolean isControl(int letter) {
    return Character.isISOControl(letter) && "\t\r\n\f".indexOf(letter) < 0 || letter == 0xfffe;
  }

  /** Whether the ending of the name promises another known format than the content has. */
  static boolean isMisnamed(String name, DocumentFormat content) {
    return DocumentFormat.ofFileName(name.toLowerCase(Locale.ROOT))
        .filter(promised -> promised != content)
        .isPresent();
  }

  /** The head of a stream that supports mark; the stream is left where it was. */
  static byte[] head(InputStream beginning) throws IOException {
    beginning.mark(LOOK_AT);
    byte[] head = beginning.readNBytes(LOOK_AT);
    beginning.reset();
    return head;
  }
}
