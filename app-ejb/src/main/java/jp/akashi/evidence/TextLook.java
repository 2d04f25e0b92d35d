package jp.akashi.evidence;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import jp.akashi.scheme.DocumentFormat;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Reads the words of a file, for searching. Only the process of its own does this: see {@link
 * Looker}. A file without words, or with words that cannot be read, has none.
 */
final class TextLook {

  /** Characters read of a file at most. */
  static final int MOST = 200_000;

  private static final int MOST_BYTES = 1 << 20;

  private TextLook() {}

  static String at(DocumentFormat format, SeekableByteChannel content) {
    Words words = new Words();
    try {
      switch (format) {
        case PDF -> pdf(content, words);
        case DOCX, XLSX, PPTX -> PackageText.read(Channels.newInputStream(content), words);
        case CSV -> table(content, words);
        case JPG, PNG, FORM -> {}
      }
    } catch (IOException | RuntimeException | StackOverflowError endOfWords) {
      // damaged, or more than is read: what was read so far counts
    }
    return words.toString();
  }

  private static void pdf(SeekableByteChannel content, Words words) throws IOException {
    try (PDDocument document = PdfLook.open(new ChannelRead(content))) {
      new PDFTextStripper().writeText(document, words);
    }
  }

  private static void table(SeekableByteChannel content, Words words) throws IOException {
    byte[] beginning = Channels.newInputStream(content).readNBytes(MOST_BYTES);
    words.write(FileFormats.text(beginning).orElse(""));
  }

  /** Collects words until there are enough of them. */
  static final class Words extends StringWriter {

    @Override
    public void write(int letter) {
      super.write(letter);
      refuseMore();
    }

    @Override
    public void write(String text) {
      super.write(text);
      refuseMore();
    }

    @Override
    public void write(char[] letters, int from, int length) {
      super.write(letters, from, length);
      refuseMore();
    }

    private void refuseMore() {
      if (getBuffer().length() > MOST) {
        getBuffer().setLength(MOST);
        throw new Enough();
      }
    }
  }

  /** Enough words were read. */
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
