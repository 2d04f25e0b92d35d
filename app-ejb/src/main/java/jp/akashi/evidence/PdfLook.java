package jp.akashi.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Opens a PDF to see whether a reader could, whether it would do something by itself, and whether
 * anything is on its pages.
 */
final class PdfLook {

  /** What PDFBox may keep in memory, and in temporary files, of what it unpacks. */
  private static final long MEMORY = 64L << 20;

  private static final long TEMPORARY = 1L << 30;

  /** A look at so many pages says whether a file is blank. */
  private static final int ENOUGH_PAGES = 20;

  private static final int DOTS_PER_INCH = 20;
  private static final long MOST_PIXELS = 40_000_000;

  private PdfLook() {}

  /**
   * Looks into a blank page made here.
   *
   * @throws IOException if it is not seen as what it is
   */
  static void prove() throws IOException {
    ByteArrayOutputStream blank = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(blank);
    }
    FileLook seen = at(new RandomAccessReadBuffer(blank.toByteArray()));
    if (!seen.equals(new FileLook(Readability.READABLE, 1, true))) {
      throw new IOException("A blank page was seen as " + seen);
    }
  }

  static FileLook at(SeekableByteChannel content) {
    try {
      return at(new ChannelRead(content));
    } catch (IOException damaged) {
      return new FileLook(Readability.UNREADABLE);
    }
  }

  private static FileLook at(RandomAccessRead content) {
    try (content;
        PDDocument document = open(content)) {
      return at(document);
    } catch (InvalidPasswordException locked) {
      return new FileLook(Readability.ENCRYPTED);
    } catch (IOException | RuntimeException damaged) {
      // PDFBox meets damaged files with either; both mean that nobody will read this one
      return new FileLook(Readability.UNREADABLE);
    }
  }

  /** Opens a PDF with bounded memory. */
  static PDDocument open(RandomAccessRead content) throws IOException {
    return Loader.loadPDF(
        content,
        "",
        null,
        null,
        MemoryUsageSetting.setupMixed(MEMORY, MEMORY + TEMPORARY).streamCache);
  }

  private static FileLook at(PDDocument document) throws IOException {
    int pages = document.getNumberOfPages();
    if (document.isEncrypted()) {
      return new FileLook(Readability.ENCRYPTED, pages, false);
    }
    if (acts(document)) {
      return new FileLook(Readability.UNSAFE, pages, false);
    }
    return new FileLook(Readability.READABLE, pages, isBlank(document));
  }

  /**
   * Whether it does something when it is opened or leafed through, or its form fetches something.
   */
  private static boolean acts(PDDocument document) throws IOException {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    PDDocumentNameDictionary names = catalog.getNames();
    boolean script = names != null && names.getJavaScript() != null;
    PDAcroForm form = catalog.getAcroForm(null);
    boolean entities =
        form != null && form.hasXFA() && PackageLook.declaresEntities(form.getXFA().getBytes());
    return script || entities || PdfActions.run(document);
  }

  /** Of a long file some pages are looked at, from the first to the last of them. */
  private static boolean isBlank(PDDocument document) throws IOException {
    PDFRenderer renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    int pages = document.getNumberOfPages();
    int looked = Math.min(pages, ENOUGH_PAGES);
    for (int nth = 0; nth < looked; nth++) {
      int page = looked == 1 ? 0 : (int) ((long) nth * (pages - 1) / (looked - 1));
      if (isTooLargeToDraw(document.getPage(page))
          || !ImageLook.isBlank(renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.RGB))) {
        return false;
      }
    }
    return looked > 0;
  }

  /** A page that is not drawn to find out does not count as blank. */
  private static boolean isTooLargeToDraw(PDPage page) throws IOException {
    PDRectangle box = page.getCropBox();
    double pixels = (double) box.getWidth() * box.getHeight();
    if (pixels > MOST_PIXELS) {
      return true;
    }
    PDResources resources = page.getResources();
    if (resources == null) {
      return false;
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.isImageXObject(name)
          && resources.getXObject(name) instanceof PDImageXObject image
          && (long) image.getWidth() * image.getHeight() > MOST_PIXELS) {
        return true;
      }
    }
    return false;
  }
}
