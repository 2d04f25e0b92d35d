package jp.akashi.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import jp.akashi.scheme.DocumentFormat;
import org.apache.tika.Tika;

/** Tells a file's format by its content; the name only tells Office formats and CSV apart. */
final class FileFormats {

  /** Bytes looked at from the beginning of a file. */
  static final int LOOK_AT = 64 * 1024;

  private static final Map<String, DocumentFormat> BY_TYPE =
      Map.of(
          "application/pdf", DocumentFormat.PDF,
          "image/jpeg", DocumentFormat.JPG,
          "image/png", DocumentFormat.PNG,
          "text/csv", DocumentFormat.CSV,
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
              DocumentFormat.DOCX,
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", DocumentFormat.XLSX,
          "application/vnd.openxmlformats-officedocument.presentationml.presentation",
              DocumentFormat.PPTX);

  private final Tika tika = new Tika();

  /**
   * The format of a file, if it is one we know.
   *
   * @param beginning a stream that supports mark; it is left where it was
   */
  Optional<DocumentFormat> of(InputStream beginning, String name) throws IOException {
    beginning.mark(LOOK_AT);
    byte[] head = beginning.readNBytes(LOOK_AT);
    beginning.reset();
    return Optional.ofNullable(BY_TYPE.get(tika.detect(head, name.toLowerCase())))
        .filter(format -> agrees(head, format));
  }

  private boolean agrees(byte[] head, DocumentFormat format) {
    return switch (format) {
      case DOCX, XLSX, PPTX -> head.length > 4 && head[0] == 'P' && head[1] == 'K';
      default -> true;
    };
  }
}
