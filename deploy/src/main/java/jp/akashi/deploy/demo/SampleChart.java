package jp.akashi.deploy.demo;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Boxes in rows, joined from each row to the next: who answers to whom, what is behind what. */
final class SampleChart {

  private static final float BOX = 36;
  private static final float GAP = 22;
  private static final float BETWEEN = 14;
  private static final float WIDEST = 210;

  private final SampleSheet sheet;
  private final List<List<String>> rows;
  private final float size;

  SampleChart(SampleSheet sheet, List<List<String>> rows, float size) {
    this.sheet = sheet;
    this.rows = rows;
    this.size = size;
  }

  void draw() throws IOException {
    sheet.keep(rows.size() * (BOX + GAP));
    sheet.space(6);
    for (int row = 0; row < rows.size(); row++) {
      if (row > 0) {
        join(rows.get(row - 1).size(), rows.get(row).size());
      }
      boxes(rows.get(row));
    }
    sheet.space(8);
  }

  private void boxes(List<String> row) throws IOException {
    float width = Math.min(WIDEST, sheet.width() / row.size() - BETWEEN);
    for (int column = 0; column < row.size(); column++) {
      float left = middle(column, row.size()) - width / 2;
      sheet.stream().setLineWidth(0.8f);
      sheet.stream().addRect(left, sheet.y() - BOX, width, BOX);
      sheet.stream().stroke();
      words(row.get(column), left, width);
    }
    sheet.space(BOX);
  }

  private void words(String text, float left, float width) throws IOException {
    List<String> lines = sheet.lines(text, width - 8, size);
    float baseline = sheet.y() - BOX / 2 + (lines.size() - 2) * size * 0.65f + size * 0.3f;
    for (String line : lines) {
      sheet.show(line, left + (width - sheet.width(line, size)) / 2, baseline, size);
      baseline -= size * 1.3f;
    }
  }

  /** A line across, from which every box above and below hangs. */
  private void join(int above, int below) throws IOException {
    PDPageContentStream stream = sheet.stream();
    float half = sheet.y() - GAP / 2;
    for (int column = 0; column < above; column++) {
      line(middle(column, above), sheet.y(), middle(column, above), half);
    }
    for (int column = 0; column < below; column++) {
      line(middle(column, below), half, middle(column, below), sheet.y() - GAP);
    }
    float first = Math.min(middle(0, above), middle(0, below));
    line(first, half, 2 * (sheet.left() + sheet.width() / 2) - first, half);
    stream.stroke();
    sheet.space(GAP);
  }

  private void line(float fromX, float fromY, float toX, float toY) throws IOException {
    sheet.stream().moveTo(fromX, fromY);
    sheet.stream().lineTo(toX, toY);
  }

  private float middle(int column, int columns) {
    return sheet.left() + sheet.width() * (column + 0.5f) / columns;
  }
}
