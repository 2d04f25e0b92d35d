package jp.akashi.deploy.demo;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * The smallest PDF that opens: a page with a filled square, and a comment that makes it its own.
 */
public final class SamplePdf {

  private static final List<String> OBJECTS =
      List.of(
          "<< /Type /Catalog /Pages 2 0 R >>",
          "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
          "<< /Length 19 >>\nstream\n90 90 400 600 re f\n\nendstream");

  private SamplePdf() {}

  /**
   * @param about ASCII text
   */
  public static byte[] about(String about) {
    StringBuilder pdf = new StringBuilder();
    List<Long> offsets = begin(about, pdf);
    pdf.append(end(offsets, pdf.length()));
    return bytes(pdf.toString());
  }

  /** Header and objects; where each of them begins. */
  private static List<Long> begin(String about, StringBuilder pdf) {
    pdf.append("%PDF-1.4\n% " + about + "\n");
    List<Long> offsets = new ArrayList<>();
    for (String object : OBJECTS) {
      offsets.add((long) pdf.length());
      pdf.append("%d 0 obj\n%s\nendobj\n".formatted(offsets.size(), object));
    }
    return offsets;
  }

  private static String end(List<Long> offsets, long xref) {
    int count = offsets.size() + 1;
    StringBuilder end = new StringBuilder("xref\n0 " + count + "\n0000000000 65535 f \n");
    offsets.forEach(offset -> end.append("%010d 00000 n \n".formatted(offset)));
    end.append("trailer\n<< /Size %d /Root 1 0 R >>\n".formatted(count));
    return end.append("startxref\n%010d\n%%%%EOF\n".formatted(xref)).toString();
  }

  private static byte[] bytes(String ascii) {
    return ascii.getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * One of any size: an attachment fills it up.
   *
   * @param about ASCII text
   * @param size bytes, at least a thousand
   */
  public static InputStream about(String about, long size) {
    StringBuilder head = new StringBuilder();
    List<Long> offsets = begin(about, head);
    offsets.add((long) head.length());
    String object = "5 0 obj\n<< /Length %010d >>\nstream\n";
    String after = "\nendstream\nendobj\n";
    long filler =
        size
            - head.length()
            - object.formatted(0).length()
            - after.length()
            - end(offsets, 0).length();
    head.append(object.formatted(filler));
    long xref = head.length() + filler + after.length();
    return new SequenceInputStream(
        Collections.enumeration(
            List.of(
                new ByteArrayInputStream(bytes(head.toString())),
                new Digits(about.hashCode(), filler),
                new ByteArrayInputStream(bytes(after + end(offsets, xref))))));
  }

  /** Random digits, the same again after each megabyte. */
  private static final class Digits extends InputStream {

    private final byte[] block = new byte[1 << 20];
    private final long length;
    private long at;

    Digits(long seed, long length) {
      this.length = length;
      Random random = new Random(seed);
      for (int i = 0; i < block.length; i++) {
        block[i] = (byte) ('0' + random.nextInt(10));
      }
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] target, int offset, int count) {
      if (at >= length) {
        return -1;
      }
      int from = (int) (at % block.length);
      int n = (int) Math.min(Math.min(count, block.length - from), length - at);
      System.arraycopy(block, from, target, offset, n);
      at += n;
      return n;
    }
  }
}
