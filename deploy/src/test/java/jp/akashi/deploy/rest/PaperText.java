package jp.akashi.deploy.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What stands on a paper, without the spaces and line ends that depend on its layout. */
final class PaperText {

  private PaperText() {}

  static String of(byte[] pdf) {
    try (PDDocument paper = Loader.loadPDF(pdf)) {
      return without(new PDFTextStripper().getText(paper));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The same words as they stand there. */
  static String without(String words) {
    return words.replaceAll("[\\s　]", "");
  }
}
