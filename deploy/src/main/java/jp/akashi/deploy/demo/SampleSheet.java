package jp.akashi.deploy.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** A4 pages, filled from top to bottom, every one of them marked as a sample. */
final class SampleSheet implements AutoCloseable {

  /** What stands on every page, large and pale. */
  static final String MARK = "デモ用の見本";

  private static final String NOTE = MARK + "（SAMPLE）　架空の会社の架空の書類です。証明には使えません。";
  private static final String NOT_AT_START = "、。，．・：）」』％ーっゃゅょッャュョ";
  private static final float MARGIN = 62;
  private static final float LEADING = 1.65f;
  private static final float WIDTH = PDRectangle.A4.getWidth();
  private static final float HEIGHT = PDRectangle.A4.getHeight();

  private final PDDocument document;
  private final PDType0Font font;
  private final String foot;
  private PDPageContentStream stream;
  private float y;

  SampleSheet(PDDocument document, TrueTypeFont font, String foot) throws IOException {
    this.document = document;
    this.font = PDType0Font.load(document, font, true);
    this.foot = foot;
    this.stream = page();
  }

  private PDPageContentStream page() throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    stream = new PDPageContentStream(document, page);
    mark();
    show(NOTE, MARGIN, HEIGHT - 36, 8.5f);
    show(foot + "　" + document.getNumberOfPages(), MARGIN, 32, 8);
    y = HEIGHT - MARGIN;
    return stream;
  }

  private void mark() throws IOException {
    float size = 72;
    stream.saveGraphicsState();
    stream.setNonStrokingColor(0.92f, 0.92f, 0.94f);
    stream.beginText();
    stream.setFont(font, size);
    Matrix slanted = Matrix.getRotateInstance(Math.toRadians(52), WIDTH / 2, HEIGHT / 2);
    slanted.translate(-width(MARK, size) / 2, -size / 2);
    stream.setTextMatrix(slanted);
    stream.showText(MARK);
    stream.endText();
    stream.restoreGraphicsState();
  }

  float left() {
    return MARGIN;
  }

  float width() {
    return WIDTH - 2 * MARGIN;
  }

  float y() {
    return y;
  }

  PDPageContentStream stream() {
    return stream;
  }

  void space(float points) {
    y -= points;
  }

  /** Goes to a new page unless the present one has so many points left. */
  void keep(float points) throws IOException {
    if (y - points < MARGIN) {
      stream.close();
      stream = page();
    }
  }

  void title(String text) throws IOException {
    float size = 18;
    line(text, MARGIN + (width() - width(text, size)) / 2, size);
    space(8);
  }

  void atRight(String text, float size) throws IOException {
    line(text, MARGIN + width() - width(text, size), size);
  }

  void paragraph(String text, float size) throws IOException {
    for (String each : lines(text, width(), size)) {
      line(each, MARGIN, size);
    }
  }

  /** A label, and its value beside it. */
  void labelled(String label, String value, float size) throws IOException {
    float within = width() * 0.72f;
    List<String> values = lines(value, within, size);
    for (int at = 0; at < values.size(); at++) {
      line(values.get(at), MARGIN + width() - within, size);
      if (at == 0) {
        show(label, MARGIN, y, size);
      }
    }
  }

  private void line(String text, float x, float size) throws IOException {
    keep(size * LEADING);
    y -= size * LEADING;
    show(text, x, y, size);
  }

  void show(String text, float x, float baseline, float size) throws IOException {
    stream.beginText();
    stream.setFont(font, size);
    stream.newLineAtOffset(x, baseline);
    stream.showText(text);
    stream.endText();
  }

  /** The text on as many lines as it needs; ' / ' begins a new one. */
  List<String> lines(String text, float within, float size) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String part : text.split(" / ", -1)) {
      String rest = part;
      while (width(rest, size) > within) {
        int end = fitting(rest, within, size);
        lines.add(rest.substring(0, end));
        rest = rest.substring(end);
      }
      lines.add(rest);
    }
    return lines;
  }

  /** How many letters fit on a line that does not make the next begin with a full stop. */
  private int fitting(String text, float within, float size) throws IOException {
    int end = 1;
    while (end < text.length() && width(text.substring(0, end + 1), size) <= within) {
      end++;
    }
    while (end > 1 && end < text.length() && NOT_AT_START.indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    return end;
  }

  float width(String text, float size) throws IOException {
    return font.getStringWidth(text) / 1000 * size;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
