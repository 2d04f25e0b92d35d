package jp.akashi.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperPdfTest {

  private static final Paper LETTER =
      new Paper(
          "申請の受付票",
          "ja",
          List.of(
              new Paper.Fact("申請番号", "A-2026-0042"),
              new Paper.Heading("提出された書類"),
              new Paper.Table(
                  List.of("番号", "名称"),
                  List.of(1, 5),
                  Collections.nCopies(80, List.of("A04", "組織図・情報管理の体制図（折り返すほど長い名称の書類です。）"))),
              new Paper.Text("一行目\n二行目")),
          "見本（デモ用）");

  @Test
  void drawsEveryBlockAndNumbersThePages() throws Exception {
    try (PDDocument document = Loader.loadPDF(new PaperPdf().draw(LETTER, LETTER))) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text).contains("申請の受付票", "A-2026-0042", "二行目", "見本（デモ用）　1");
      assertThat(text.split("A04", -1)).hasSize(161);
      assertThat(document.getNumberOfPages()).isGreaterThan(4);
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("申請の受付票");
    }
  }
}
