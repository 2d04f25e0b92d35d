package jp.akashi.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * Draws a certificate: a page a language, more where sites and scope are long, with a QR code to
 * the public verification page.
 */
public final class CertificatePdf {

  private static final float QR = 84;

  /** What signer, code and the space between them need: they are never parted. */
  private static final float END = 22 + 20 + 18 + QR;

  /** Between the code and the words beside it. */
  private static final float GAP = 16;

  private static final List<Integer> COLUMNS = List.of(27, 73);

  /**
   * The unsealed PDF, for archives (PDF/A-2b).
   *
   * @param faces each on pages of its own, the prevailing language first
   * @param verifyUrl where anybody can ask whether it is still valid
   */
  public byte[] draw(List<CertificateFace> faces, String verifyUrl) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      ArchivalPdf.describe(
          document, faces.get(0).title() + " " + faces.get(0).facts().get(0), "ja");
      try (Sheet sheet = new Sheet(document)) {
        sheet.adorn(CertificatePdf::border);
        for (int i = 0; i < faces.size(); i++) {
          if (i > 0) {
            sheet.newPage();
          }
          face(sheet, faces.get(i), verifyUrl);
        }
      }
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void face(Sheet sheet, CertificateFace face, String verifyUrl) throws IOException {
    sheet.space(20);
    sheet.centred(face.title(), 32);
    sheet.space(4);
    sheet.centred(face.subtitle(), 12);
    sheet.space(16);
    sheet.paragraph(face.statement(), 11.5f);
    sheet.space(12);
    for (String fact : face.facts()) {
      fact(sheet, fact);
    }
    sheet.keep(END);
    sheet.space(22);
    sheet.rightAligned(face.signer(), 12.5f);
    sheet.space(18);
    foot(sheet, face, verifyUrl);
  }

  /** A label beside its value, with a thin line below; a sentence goes over the whole width. */
  private static void fact(Sheet sheet, String fact) throws IOException {
    int end = labelEnd(fact);
    if (end < 0) {
      sheet.columns(List.of("", fact), COLUMNS, 10.5f);
    } else {
      String value = fact.substring(end + 1).strip();
      sheet.columns(List.of(fact.substring(0, end), value), COLUMNS, 10.5f);
    }
    sheet.hairline();
  }

  /** A label ends at the first wide space in Japanese, at the first colon in English. */
  private static int labelEnd(String fact) {
    int wide = fact.indexOf('　');
    return wide >= 0 ? wide : fact.indexOf(": ");
  }

  private static void foot(Sheet sheet, CertificateFace face, String verifyUrl) throws IOException {
    float top = sheet.y();
    new QrCode(verifyUrl).draw(sheet.stream(), sheet.left(), top, QR);
    sheet.indent(QR + GAP);
    for (String remark : face.remarks()) {
      sheet.paragraph(remark, 7.5f);
    }
    sheet.indent(0);
  }

  private static void border(PDPageContentStream stream) throws IOException {
    stream.setStrokingColor(0.10f, 0.23f, 0.43f);
    stream.setLineWidth(2.5f);
    stream.addRect(30, 30, 535, 782);
    stream.stroke();
    stream.setLineWidth(0.7f);
    stream.addRect(36, 36, 523, 770);
    stream.stroke();
    stream.setStrokingColor(0f, 0f, 0f);
  }
}
