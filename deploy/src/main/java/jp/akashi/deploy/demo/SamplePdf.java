package jp.akashi.deploy.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The smallest PDF that opens: a page with a filled square, and a comment that makes it its own.
 */
public final class SamplePdf {

  private SamplePdf() {}

  /**
   * @param about ASCII text
   */
  public static byte[] about(String about) {
    List<String> objects =
        List.of(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
            "<< /Length 19 >>\nstream\n90 90 400 600 re f\n\nendstream");
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n% " + about + "\n");
    List<Integer> offsets = new ArrayList<>();
    for (int i = 0; i < objects.size(); i++) {
      offsets.add(pdf.length());
      pdf.append("%d 0 obj\n%s\nendobj\n".formatted(i + 1, objects.get(i)));
    }
    int xref = pdf.length();
    pdf.append("xref\n0 5\n0000000000 65535 f \n");
    offsets.forEach(offset -> pdf.append("%010d 00000 n \n".formatted(offset)));
    pdf.append("trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n" + xref + "\n%%EOF\n");
    return pdf.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
