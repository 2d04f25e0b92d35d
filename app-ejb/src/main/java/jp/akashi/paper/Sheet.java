package jp.akashi.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes lines down A4 pages, breaking them by the rules of Japanese and English setting. */
final class Sheet implements AutoCloseable {

  private static final String NOT_AT_START = "、。，．・：；？！」』）］｝〕〉》ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々,.)]}!?";
  private static final String NOT_AT_END = "「『（［｛〔〈《([{";
  private static final float MARGIN = 64;
  private static final float LEADING = 1.6f;

  /** Between two cells of a row. */
  private static final float GAP = 8;

  private final PDDocument document;
  private final PDType0Font font;
  private PDPage page;
  private PDPageContentStream stream;
  private float y;
  private float indent;
  private String foot = "";
  private Ornament ornament = stream -> {};

  /** What is drawn on a page before anything is written on it. */
  interface Ornament {
    void draw(PDPageContentStream stream) throws IOException;
  }

  Sheet(PDDocument document) throws IOException {
    this.document = document;
    this.font = Fonts.mincho(document);
    newPage();
  }

  void newPage() throws IOException {
    if (stream != null) {
      end();
    }
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    stream = new PDPageContentStream(document, page);
    y = page.getMediaBox().getHeight() - MARGIN;
    ornament.draw(stream);
  }

  /** Adorns the present page, which is empty yet, and those that follow. */
  void adorn(Ornament each) throws IOException {
    ornament = each;
    ornament.draw(stream);
  }

  /** Goes to a new page unless the present one has so many points left. */
  void keep(float points) throws IOException {
    if (y - points < MARGIN) {
      newPage();
    }
  }

  /** Small print at the end of the present page and those that follow; none if empty. */
  void foot(String text) {
    foot = text;
  }

  private void end() throws IOException {
    if (!foot.isEmpty()) {
      String line = foot + "　" + document.getNumberOfPages();
      show(drawable(line), MARGIN, MARGIN / 2, 8);
    }
    stream.close();
  }

  PDPageContentStream stream() {
    return stream;
  }

  float width() {
    return page.getMediaBox().getWidth() - 2 * MARGIN;
  }

  float left() {
    return MARGIN;
  }

  float y() {
    return y;
  }

  void space(float points) {
    y -= points;
  }

  /** A centred line. */
  void centred(String text, float size) throws IOException {
    String drawn = drawable(text);
    line(drawn, (page.getMediaBox().getWidth() - widthOf(drawn, size)) / 2, size);
  }

  /** A line that ends at the right margin, set smaller where it would be too long. */
  void rightAligned(String text, float size) throws IOException {
    String drawn = drawable(text);
    float fitting = Math.min(size, size * width() / widthOf(drawn, size));
    line(drawn, MARGIN + width() - widthOf(drawn, fitting), fitting);
  }

  /** Paragraphs begin so far right of the margin from now on. */
  void indent(float points) {
    indent = points;
  }

  /** A paragraph over the whole width, on as many lines and pages as it needs. */
  void paragraph(String text, float size) throws IOException {
    for (String line : lines(text, width() - indent, size)) {
      line(line, MARGIN + indent, size);
    }
  }

  /**
   * A row of cells beside each other, each as high as it needs. A row is kept on one page; one
   * higher than a page is cut into several.
   *
   * @param shares width of each cell in any unit
   */
  void columns(List<String> cells, List<Integer> shares, float size) throws IOException {
    float unit = width() / shares.stream().mapToInt(Integer::intValue).sum();
    List<List<String>> columns = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      columns.add(lines(cells.get(i), unit * shares.get(i) - GAP, size));
    }
    int rows = columns.stream().mapToInt(List::size).max().orElse(0);
    keep(Math.min(rows, 30) * size * LEADING);
    for (int row = 0; row < rows; row++) {
      nextLine(size);
      float x = MARGIN;
      for (int i = 0; i < columns.size(); i++) {
        List<String> column = columns.get(i);
        show(row < column.size() ? column.get(row) : "", x, y, size);
        x += unit * shares.get(i);
      }
    }
  }

  /** A thin line over the whole width. */
  void rule() throws IOException {
    y -= 4;
    stream.setLineWidth(0.5f);
    stream.moveTo(MARGIN, y);
    stream.lineTo(MARGIN + width(), y);
    stream.stroke();
  }

  /** A pale line over the whole width, close below what stands above it. */
  void hairline() throws IOException {
    y -= 5;
    stream.setLineWidth(0.3f);
    stream.setStrokingColor(0.72f, 0.76f, 0.82f);
    stream.moveTo(MARGIN, y);
    stream.lineTo(MARGIN + width(), y);
    stream.stroke();
    stream.setStrokingColor(0f, 0f, 0f);
    y -= 1;
  }

  private static List<String> lines(String text, float within, float size) {
    List<String> lines = new ArrayList<>();
    for (String part : drawable(text).split("\n", -1)) {
      lines.addAll(broken(part, within, size));
    }
    return lines;
  }

  private void line(String text, float x, float size) throws IOException {
    nextLine(size);
    show(text, x, y, size);
  }

  private void nextLine(float size) throws IOException {
    keep(size * LEADING);
    y -= size * LEADING;
  }

  private void show(String text, float x, float baseline, float size) throws IOException {
    stream.beginText();
    stream.setFont(font, size);
    stream.newLineAtOffset(x, baseline);
    stream.showText(text);
    stream.endText();
  }

  /** Characters the font lacks are shown as 〓: visible, and never a failed paper. */
  static String drawable(String text) {
    StringBuilder drawn = new StringBuilder();
    text.codePoints().forEach(c -> drawn.appendCodePoint(c == '\n' || Fonts.has(c) ? c : '〓'));
    return drawn.toString();
  }

  private static List<String> broken(String text, float within, float size) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (widthOf(rest, size) > within) {
      int end = lastBreak(rest, Math.min(fitting(rest, within, size), rest.length() - 1));
      if (end < 1) {
        break; // one character wider than the line
      }
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  /** How many characters of the text fit, one at least. */
  private static int fitting(String text, float within, float size) {
    float width = 0;
    int end = 0;
    while (end < text.length()) {
      int next = text.codePointAt(end);
      width += Fonts.width(next) / 1000 * size;
      if (end > 0 && width > within) {
        return end;
      }
      end += Character.charCount(next);
    }
    return end;
  }

  static int lastBreak(String text, int limit) {
    for (int end = limit; end > 1; end--) {
      if (!Character.isLowSurrogate(text.charAt(end))
          && mayBreak(text.charAt(end - 1), text.charAt(end))) {
        return end;
      }
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }

  private static boolean mayBreak(char before, char after) {
    boolean insideWord = isLatin(before) && isLatin(after);
    return !insideWord && NOT_AT_START.indexOf(after) < 0 && NOT_AT_END.indexOf(before) < 0;
  }

  private static boolean isLatin(char c) {
    return c > ' ' && c < 0x250 && NOT_AT_START.indexOf(c) < 0;
  }

  private static float widthOf(String text, float size) {
    double width = text.codePoints().mapToDouble(Fonts::width).sum();
    return (float) (width / 1000 * size);
  }

  @Override
  public void close() throws IOException {
    end();
  }
}
