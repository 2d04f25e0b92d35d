package jp.akashi.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.akashi.scheme.DocumentFormat;

/**
 * Recognises a file that is two things at once: what one program shows as a picture another would
 * run or unpack. Such a file is nobody's evidence.
 */
final class Polyglot {

  /** Within so many bytes readers look for the beginning of a PDF or of a page. */
  private static final int LENIENT = 1024;

  private static final int END_RECORD = 22;

  /** Stands where the number is too large for the record and lies in one of ZIP64. */
  private static final long IN_ZIP64 = 0xFFFF_FFFFL;

  /** A ZIP ends with its record and a comment of up to 65,535 bytes. */
  static final int ZIP_END = 65_535 + END_RECORD;

  private static final List<String> PROGRAMS = List.of("<html", "<script", "<?php", "<!doctype");
  private static final Set<DocumentFormat> PACKAGES =
      Set.of(DocumentFormat.DOCX, DocumentFormat.XLSX, DocumentFormat.PPTX);

  private Polyglot() {}

  /** Whether the beginning is also that of something else. */
  static boolean begins(byte[] head, DocumentFormat format) {
    if (format == DocumentFormat.CSV) {
      return false;
    }
    String start = new String(head, 0, Math.min(head.length, LENIENT), StandardCharsets.ISO_8859_1);
    String lower = start.toLowerCase(Locale.ROOT);
    int pdf = start.indexOf("%PDF-");
    boolean twice =
        format == DocumentFormat.PDF
            ? !start.substring(0, Math.max(pdf, 0)).replace("\u00ef\u00bb\u00bf", "").isBlank()
            : pdf >= 0;
    return twice || PROGRAMS.stream().anyMatch(lower::contains);
  }

  /**
   * Whether the end is that of a ZIP, and so of a program archive, although the file is none.
   *
   * @param tail the last {@link #ZIP_END} bytes, or all there are
   * @param size bytes of the whole file
   */
  static boolean ends(byte[] tail, long size, DocumentFormat format) {
    return !PACKAGES.contains(format) && hasZipEnd(tail, size - tail.length);
  }

  /**
   * An end record counts where the directory it speaks of could lie before it, or where a record
   * for large archives says where it lies.
   */
  private static boolean hasZipEnd(byte[] tail, long from) {
    for (int at = tail.length - END_RECORD; at >= 0; at--) {
      if (isSignature(tail, at)) {
        ByteBuffer record = ByteBuffer.wrap(tail, at, END_RECORD).slice();
        record.order(ByteOrder.LITTLE_ENDIAN);
        long size = Integer.toUnsignedLong(record.getInt(12));
        long offset = Integer.toUnsignedLong(record.getInt(16));
        boolean large = size == IN_ZIP64 || offset == IN_ZIP64;
        if (record.getShort(10) != 0 && (large || size + offset <= from + at)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSignature(byte[] tail, int at) {
    return tail[at] == 'P' && tail[at + 1] == 'K' && tail[at + 2] == 5 && tail[at + 3] == 6;
  }
}
