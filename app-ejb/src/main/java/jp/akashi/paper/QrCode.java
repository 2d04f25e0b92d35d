package jp.akashi.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A QR code, drawn as squares: sharp at any size. */
final class QrCode {

  private final BitMatrix modules;

  QrCode(String text) {
    modules = encode(text);
  }

  /** Draws it with its upper left corner there, so many points wide. */
  void draw(PDPageContentStream stream, float left, float top, float width) throws IOException {
    float module = width / modules.getWidth();
    for (int row = 0; row < modules.getHeight(); row++) {
      for (int column = 0; column < modules.getWidth(); column++) {
        if (modules.get(column, row)) {
          stream.addRect(left + column * module, top - (row + 1) * module, module, module);
        }
      }
    }
    stream.fill();
  }

  private static BitMatrix encode(String text) {
    try {
      return new QRCodeWriter()
          .encode(
              text,
              BarcodeFormat.QR_CODE,
              0,
              0,
              Map.of(
                  EncodeHintType.ERROR_CORRECTION,
                  ErrorCorrectionLevel.M,
                  EncodeHintType.MARGIN,
                  0));
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("Too long for a QR code: " + text, tooLong);
    }
  }
}
