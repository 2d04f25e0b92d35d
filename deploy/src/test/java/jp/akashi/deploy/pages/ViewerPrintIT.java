package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.rest.ViewedCase;
import jp.akashi.deploy.rest.ViewedFiles;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Evidence printed from the viewer. */
@ExtendWith(RunningAkashi.class)
class ViewerPrintIT {

  private static final String TEXT = "機密情報の管理規程";

  private Akashi akashi;
  private Api api;

  @BeforeEach
  void reach(Akashi running) {
    akashi = running;
    api = new Api(running);
  }

  @Test
  void aPrintingIsMarkedAndOnRecord() throws IOException {
    ViewedCase viewed =
        ViewedCase.draft(api).with("A04", "a.pdf", ViewedFiles.japanese(TEXT, 3)).submitted();
    try (Browser browser = new Browser(akashi)) {
      Page page = Viewer.shown(browser, "sato", viewed, "A04");
      page.keyboard().press("Control+p");
      await()
          .pollInSameThread()
          .until(
              () -> page.evaluate("window.printed"), printed -> Integer.valueOf(3).equals(printed));
      assertThat(viewed.readings()).containsExactly("SEEN A04 v1 sato", "PRINTED A04 v1 sato");
      try (PDDocument paper = Loader.loadPDF(page.pdf())) {
        assertThat(paper.getNumberOfPages()).isEqualTo(3);
        assertThat(grey(paper)).as("grey pixels on paper").isGreaterThan(2000);
      }
    }
  }

  @Test
  void thePrintingOfTheBrowsersMenuIsMarkedAndOnRecord() throws IOException {
    ViewedCase viewed =
        ViewedCase.draft(api).with("A04", "a.pdf", ViewedFiles.japanese(TEXT, 1)).submitted();
    try (Browser browser = new Browser(akashi)) {
      Page page = Viewer.shown(browser, "sato", viewed, "A04");
      try (PDDocument paper = Loader.loadPDF(page.pdf())) {
        assertThat(grey(paper)).as("grey pixels on paper").isGreaterThan(2000);
      }
      await().until(() -> viewed.readings().contains("PRINTED A04 v1 sato"));
    }
  }

  @Test
  void whatCannotBePutOnRecordIsNotPrinted() {
    ViewedCase viewed = ViewedCase.draft(api);
    viewed.with("A04", "a.pdf", ViewedFiles.japanese(TEXT, 1));
    try (Browser browser = new Browser(akashi)) {
      Page page = Viewer.shown(browser, "yamada", viewed, "A04");
      page.route("**/printed", Route::abort);
      page.locator("[data-print-pages]").click();
      assertThat(page.locator("[data-say]")).containsText("印刷していません");
      assertThat(page.evaluate("window.printed")).isNull();
    }
  }

  private static int grey(PDDocument paper) throws IOException {
    var picture = new PDFRenderer(paper).renderImageWithDPI(0, 96);
    int grey = 0;
    for (int x = 0; x < picture.getWidth(); x++) {
      for (int y = 0; y < picture.getHeight(); y++) {
        int blue = picture.getRGB(x, y) & 0xff;
        grey += blue > 150 && blue < 225 ? 1 : 0;
      }
    }
    return grey;
  }
}
