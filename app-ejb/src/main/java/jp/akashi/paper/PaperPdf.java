package jp.akashi.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Draws {@link Paper}s: A4, embedded font, page numbers. */
public final class PaperPdf {

  private static final float TEXT = 10.5f;
  private static final float SMALL = 8;

  /** The unsealed PDF of one or more papers, each beginning on a page of its own. */
  public byte[] draw(Paper... papers) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      ArchivalPdf.describe(document, papers[0].title(), papers[0].language());
      try (Sheet sheet = new Sheet(document)) {
        for (int i = 0; i < papers.length; i++) {
          sheet.foot(papers[i].foot());
          if (i > 0) {
            sheet.newPage();
          }
          paper(sheet, papers[i]);
        }
      }
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void paper(Sheet sheet, Paper paper) throws IOException {
    sheet.paragraph(paper.title(), 17);
    sheet.space(10);
    for (Paper.Block block : paper.blocks()) {
      block(sheet, block);
    }
  }

  private static void block(Sheet sheet, Paper.Block block) throws IOException {
    if (block instanceof Paper.Heading heading) {
      sheet.space(10);
      sheet.paragraph(heading.text(), 13);
      sheet.space(3);
    } else if (block instanceof Paper.Text text) {
      sheet.paragraph(text.text(), TEXT);
      sheet.space(5);
    } else if (block instanceof Paper.Fact fact) {
      sheet.columns(List.of(fact.label(), fact.value()), List.of(28, 72), TEXT);
      sheet.space(2);
    } else if (block instanceof Paper.Table table) {
      table(sheet, table);
    }
  }

  private static void table(Sheet sheet, Paper.Table table) throws IOException {
    sheet.rule();
    sheet.columns(table.headings(), table.widths(), SMALL + 1);
    sheet.rule();
    for (List<String> row : table.rows()) {
      sheet.columns(row, table.widths(), SMALL + 1);
      sheet.rule();
    }
    sheet.space(6);
  }
}
