package jp.akashi.deploy.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A table with lines around its cells; the first row is its head. */
final class SampleTable {

  private static final float PADDING = 4;
  private static final float LEADING = 1.45f;

  /** A column counts as no wider than so many letters, and no narrower. */
  private static final int WIDEST = 22;

  private static final int NARROWEST = 4;

  private final SampleSheet sheet;
  private final List<List<String>> rows;
  private final float size;
  private final List<Float> widths = new ArrayList<>();

  SampleTable(SampleSheet sheet, List<List<String>> rows, float size) throws IOException {
    this.sheet = sheet;
    this.rows = rows;
    this.size = size;
    measure();
  }

  /** Columns share the width by the longest of their cells. */
  private void measure() throws IOException {
    float sum = 0;
    for (int column = 0; column < rows.get(0).size(); column++) {
      float widest = NARROWEST * size;
      for (List<String> row : rows) {
        widest = Math.max(widest, sheet.width(row.get(column), size));
      }
      widths.add(Math.min(widest, WIDEST * size) + 2 * PADDING);
      sum += widths.get(column);
    }
    float all = sum;
    widths.replaceAll(width -> width * sheet.width() / all);
  }

  void draw() throws IOException {
    sheet.space(5);
    for (int row = 0; row < rows.size(); row++) {
      row(rows.get(row), row == 0);
    }
    sheet.space(6);
  }

  private void row(List<String> cells, boolean head) throws IOException {
    List<List<String>> columns = new ArrayList<>();
    int most = 1;
    for (int column = 0; column < cells.size(); column++) {
      columns.add(sheet.lines(cells.get(column), widths.get(column) - 2 * PADDING, size));
      most = Math.max(most, columns.get(column).size());
    }
    float height = most * size * LEADING + PADDING;
    sheet.keep(height);
    float x = sheet.left();
    for (int column = 0; column < cells.size(); column++) {
      frame(x, widths.get(column), height, head);
      cell(columns.get(column), x + PADDING);
      x += widths.get(column);
    }
    sheet.space(height);
  }

  private void frame(float x, float width, float height, boolean head) throws IOException {
    PDPageContentStream stream = sheet.stream();
    if (head) {
      stream.saveGraphicsState();
      stream.setNonStrokingColor(0.93f, 0.94f, 0.96f);
      stream.addRect(x, sheet.y() - height, width, height);
      stream.fill();
      stream.restoreGraphicsState();
    }
    stream.setLineWidth(0.5f);
    stream.addRect(x, sheet.y() - height, width, height);
    stream.stroke();
  }

  private void cell(List<String> lines, float x) throws IOException {
    float baseline = sheet.y() - size * 1.2f;
    for (String line : lines) {
      sheet.show(line, x, baseline, size);
      baseline -= size * LEADING;
    }
  }
}
