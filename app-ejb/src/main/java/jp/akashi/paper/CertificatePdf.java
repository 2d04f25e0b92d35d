package jp.akashi.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Draws a certificate: one page a language, with a QR code to the public verification page. */
public final class CertificatePdf {

  private static final float QR = 96;

  /**
   * The unsealed PDF.
   *
   * @param faces one page each, the prevailing language first
   * @param verifyUrl where anybody can ask whether it is still valid
   */
  public byte[] draw(List<CertificateFace> faces, String verifyUrl) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      PDDocumentInformation about = new PDDocumentInformation();
      about.setTitle(faces.get(0).title() + " " + faces.get(0).facts().get(0));
      document.setDocumentInformation(about);
      document.getDocumentCatalog().setLanguage("ja");
      try (Sheet sheet = new Sheet(document)) {
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
    border(sheet);
    sheet.space(24);
    sheet.centred(face.title(), 30);
    sheet.centred(face.subtitle(), 12);
    sheet.space(18);
    sheet.paragraph(face.statement(), 12);
    sheet.space(14);
    for (String fact : face.facts()) {
      sheet.paragraph(fact, 11);
      sheet.space(3);
    }
    sheet.space(14);
    sheet.paragraph(face.signer(), 13);
    sheet.space(8);
    qr(sheet, verifyUrl);
    sheet.space(QR + 6);
    for (String remark : face.remarks()) {
      sheet.paragraph(remark, 8);
    }
  }

  private static void border(Sheet sheet) throws IOException {
    PDPageContentStream stream = sheet.stream();
    stream.setStrokingColor(0.10f, 0.23f, 0.43f);
    stream.setLineWidth(2.5f);
    stream.addRect(34, 34, 527, 774);
    stream.stroke();
    stream.setLineWidth(0.7f);
    stream.addRect(40, 40, 515, 762);
    stream.stroke();
  }

  private static void qr(Sheet sheet, String url) throws IOException {
    BitMatrix modules = encode(url);
    float module = QR / modules.getWidth();
    PDPageContentStream stream = sheet.stream();
    for (int row = 0; row < modules.getHeight(); row++) {
      for (int column = 0; column < modules.getWidth(); column++) {
        if (modules.get(column, row)) {
          stream.addRect(
              sheet.left() + column * module, sheet.y() - (row + 1) * module, module, module);
        }
      }
    }
    stream.fill();
  }

  private static BitMatrix encode(String url) {
    try {
      return new QRCodeWriter()
          .encode(
              url,
              BarcodeFormat.QR_CODE,
              0,
              0,
              Map.of(
                  EncodeHintType.ERROR_CORRECTION,
                  ErrorCorrectionLevel.M,
                  EncodeHintType.MARGIN,
                  0));
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("Too long for a QR code: " + url, tooLong);
    }
  }
}
