package jp.akashi.deploy.rest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A PDF of one page with a line of ASCII letters on it. */
public final class WrittenPdf {

  private WrittenPdf() {}

  public static byte[] saying(String line) {
    String drawn = "BT /F1 14 Tf 72 700 Td (" + line + ") Tj ET";
    List<String> objects =
        List.of(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                + " /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length " + drawn.length() + " >>\nstream\n" + drawn + "\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    return document(objects);
  }

  /** Puts the objects of a PDF, the catalogue first, into a file. */
  static byte[] document(List<String> objects) {
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    List<Integer> offsets = new ArrayList<>();
    for (String object : objects) {
      offsets.add(pdf.length());
      pdf.append("%d 0 obj\n%s\nendobj\n".formatted(offsets.size(), object));
    }
    int xref = pdf.length();
    int size = objects.size() + 1;
    pdf.append("xref\n0 %d\n0000000000 65535 f \n".formatted(size));
    offsets.forEach(offset -> pdf.append("%010d 00000 n \n".formatted(offset)));
    pdf.append("trailer\n<< /Size %d /Root 1 0 R >>\n".formatted(size));
    pdf.append("startxref\n" + xref + "\n%%EOF\n");
    return pdf.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
