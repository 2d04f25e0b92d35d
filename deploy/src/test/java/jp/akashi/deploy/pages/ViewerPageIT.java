package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.SamplePdf;
import jp.akashi.deploy.demo.Story;
import jp.akashi.deploy.rest.ViewedFiles;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Evidence in the viewer, as people of the body and of the applicant see it. */
@ExtendWith(RunningAkashi.class)
class ViewerPageIT {

  private static final String TEXT = "機密情報の管理規程";
  private static final String DRAWN = ".leaf[data-drawn=done]";

  /** Keeps what is written on canvases, and that somebody asked to print. */
  private static final String WATCH =
      """
      window.written = new Set();
      const fill = CanvasRenderingContext2D.prototype.fillText;
      CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
        window.written.add(text);
        return fill.call(this, text, ...rest);
      };
      window.print = () => { window.printed = document.querySelectorAll('.view-sheets img').length; };
      """;

  /** How many pixels of the first page's canvas are dark, grey, red and blue. */
  private static final String PIXELS =
      """
      () => {
        const canvas = document.querySelector('.leaf canvas');
        const all = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
        const count = [0, 0, 0, 0];
        for (let i = 0; i < all.length; i += 4) {
          const [r, g, b] = all.slice(i, i + 3);
          if (r < 60 && g < 60 && b < 60) count[0]++;
          else if (r === g && g === b && r > 150 && r < 225) count[1]++;
          else if (r === 255 && g === 0 && b === 0) count[2]++;
          else if (r === 0 && g === 0 && b === 255) count[3]++;
        }
        return count;
      }
      """;

  private Akashi akashi;
  private Api api;

  @BeforeEach
  void reach(Akashi running) {
    akashi = running;
    api = new Api(running);
  }

  @Test
  void aJapanesePdfIsShownMarkedToTheBodyOnly() {
    Story story = submittedWith("A04", "a.pdf", ViewedFiles.japanese(TEXT, 3));
    try (Browser browser = new Browser(akashi)) {
      Page own = shown(browser, "yamada", story, "A04");
      assertThat(own.locator(".leaf-text").first()).containsText(TEXT + "　1枚目");
      assertThat(own.locator("[data-mark]")).hasCount(0);
      List<Integer> plain = pixels(own);
      assertThat(plain.get(0)).as("dark pixels").isGreaterThan(500);
      assertThat(written(own)).noneMatch(text -> text.contains("yamada"));
      Look.at(own, "view-applicant");

      Page staff = shown(browser, "sato", story, "A04");
      String mark = staff.locator("[data-mark]").getAttribute("data-mark");
      assertThat(mark).contains("(sato)").endsWith("JST");
      assertThat(staff.locator(".leaf-text").first()).containsText(TEXT + "　1枚目");
      assertThat(pixels(staff).get(1)).as("grey pixels").isGreaterThan(plain.get(1) + 2000);
      assertThat(written(staff)).contains(mark);
      Look.at(staff, "view-staff");
    }
  }

  @Test
  void theTextOfAFontThatIsNotEmbeddedIsRead() {
    Story story = Story.draft(api);
    handIn(story, "A04", "a.pdf", ViewedFiles.notEmbedded(TEXT));
    try (Browser browser = new Browser(akashi)) {
      Page page = shown(browser, "yamada", story, "A04");
      assertThat(page.locator(".leaf-text")).containsText(TEXT);
      assertThat(pixels(page).get(0)).as("dark pixels").isGreaterThan(500);
      Look.at(page, "view-not-embedded");
    }
  }

  @Test
  void aScannedPageIsUnpackedWithoutLooseningThePolicy() {
    Story story = Story.draft(api);
    handIn(story, "A04", "a.pdf", ViewedFiles.scanned());
    try (Browser browser = new Browser(akashi)) {
      List<Integer> pixels = pixels(shown(browser, "yamada", story, "A04"));
      assertThat(pixels.get(0)).as("black half").isGreaterThan(100_000);
    }
  }

  @Test
  void aLongDocumentIsDrawnWhereItIsLookedAt() {
    Story story = Story.draft(api);
    handIn(story, "A04", "a.pdf", ViewedFiles.japanese(TEXT, 60));
    try (Browser browser = new Browser(akashi)) {
      Page page = shown(browser, "yamada", story, "A04");
      assertThat(page.locator(".leaf")).hasCount(60);
      assertThat(page.locator(".leaf canvas").count()).isLessThan(8);
      page.locator(".view-pages").focus();
      page.keyboard().press("ArrowRight");
      assertThat(page.locator("#view-page")).hasValue("2");
      page.keyboard().press("ArrowLeft");
      assertThat(page.locator("#view-page")).hasValue("1");
      page.locator("#view-page").fill("４０");
      page.keyboard().press("Enter");
      assertThat(page.locator(".leaf[data-n='40'] .leaf-text")).containsText("40枚目");
      assertThat(page.locator(".leaf canvas").count()).isLessThan(8);
      page.locator("#view-search").fill("55 枚目");
      page.keyboard().press("Enter");
      assertThat(page.locator("[data-say]")).containsText("55ページ");
      assertThat(page.locator(".leaf[data-n='55'] .hit")).hasCount(1);
      page.locator("#view-search").fill("どこにもない語");
      page.keyboard().press("Enter");
      assertThat(page.locator("[data-say]")).hasText("見つかりませんでした。");
      double before = page.locator(".leaf").first().boundingBox().width;
      page.locator("[data-larger]").click();
      assertThat(page.locator(DRAWN).first()).isVisible();
      assertThat(page.locator(".leaf").first().boundingBox().width).isGreaterThan(before);
      page.locator("[data-fit]").click();
      await().until(() -> page.locator(".leaf").first().boundingBox().width <= before + 1);
    }
  }

  @Test
  void aPictureIsShownMarkedLikewise() {
    Story story = Story.draft(api);
    String code = accepting(story, "PNG");
    byte[] picture = ViewedFiles.picture(1200, 800);
    answeredWith(story, code, "a.png", picture);
    try (Browser browser = new Browser(akashi)) {
      Page own = shown(browser, "yamada", story, code);
      List<Integer> plain = pixels(own);
      assertThat(plain.get(2)).as("red").isGreaterThan(10_000);
      assertThat(plain.get(3)).as("blue").isGreaterThan(10_000);
      Page staff = shown(browser, "sato", story, code);
      assertThat(pixels(staff).get(2)).as("red left").isLessThan(plain.get(2) - 1000);
      assertThat(staff.locator("[data-search]")).isHidden();
      Look.at(staff, "view-picture");
    }
  }

  @Test
  void anOfficeFileSaysThatItIsDownloadedOnly() {
    Story story = Story.draft(api);
    String code = accepting(story, "DOCX");
    handIn(story, code, "a.docx", ViewedFiles.office());
    try (Browser browser = new Browser(akashi)) {
      Page page = window(browser, "yamada");
      page.navigate(browser.url(address(story, code)));
      assertThat(page.locator(".banner")).containsText("この形式はここでは表示できません（DOCX）");
      assertThat(page.locator("[data-view]")).hasCount(0);
      assertThat(page.locator("main a[href$='/content']")).isVisible();
      Look.at(page, "view-office");
    }
  }

  @Test
  void aVersionInQuarantineSaysWhyItIsNotShown() {
    Story story = Story.draft(api);
    akashi.scanner().stop();
    try (Browser browser = new Browser(akashi)) {
      story.handsIn("yamada", "A04", SamplePdf.about("waits"));
      Page page = window(browser, "yamada");
      page.navigate(browser.url(address(story, "A04")));
      assertThat(page.locator(".banner")).containsText("この版は隔離中です");
      assertThat(page.locator("[data-view]")).hasCount(0);
      assertThat(page.locator("main a[href$='/content']")).hasCount(0);
      Look.at(page, "view-quarantined");
    } finally {
      akashi.scanner().start();
    }
  }

  @Test
  void whatIsNotThereIsNotFound() {
    Story story = Story.draft(api);
    try (Browser browser = new Browser(akashi)) {
      Page page = window(browser, "yamada");
      for (String bad : new String[] {"&code=A04&version=1", "&code=A04&version=x", ""}) {
        int status =
            page.navigate(browser.url("/app/view?number=" + story.number() + bad)).status();
        assertThat(status).as(bad).isEqualTo(404);
      }
    }
  }

  @Test
  void aPrintingIsMarkedAndOnRecord() throws IOException {
    Story story = submittedWith("A04", "a.pdf", ViewedFiles.japanese(TEXT, 3));
    try (Browser browser = new Browser(akashi)) {
      Page page = shown(browser, "sato", story, "A04");
      page.keyboard().press("Control+p");
      await()
          .pollInSameThread()
          .until(
              () -> page.evaluate("window.printed"), printed -> Integer.valueOf(3).equals(printed));
      assertThat(readings(story)).containsExactly("SEEN A04 v1 sato", "PRINTED A04 v1 sato");
      try (PDDocument paper = Loader.loadPDF(page.pdf())) {
        assertThat(paper.getNumberOfPages()).isEqualTo(3);
        assertThat(grey(paper)).as("grey pixels on paper").isGreaterThan(2000);
      }
    }
  }

  @Test
  void thePrintingOfTheBrowsersMenuIsMarkedAndOnRecord() throws IOException {
    Story story = submittedWith("A04", "a.pdf", ViewedFiles.japanese(TEXT, 1));
    try (Browser browser = new Browser(akashi)) {
      Page page = shown(browser, "sato", story, "A04");
      try (PDDocument paper = Loader.loadPDF(page.pdf())) {
        assertThat(grey(paper)).as("grey pixels on paper").isGreaterThan(2000);
      }
      await().until(() -> readings(story).contains("PRINTED A04 v1 sato"));
    }
  }

  @Test
  void whatCannotBePutOnRecordIsNotPrinted() {
    Story story = Story.draft(api);
    handIn(story, "A04", "a.pdf", ViewedFiles.japanese(TEXT, 1));
    try (Browser browser = new Browser(akashi)) {
      Page page = shown(browser, "yamada", story, "A04");
      page.route("**/printed", Route::abort);
      page.locator("[data-print-pages]").click();
      assertThat(page.locator("[data-say]")).containsText("印刷していません");
      assertThat(page.evaluate("window.printed")).isNull();
    }
  }

  @Test
  void aHostilePdfDoesNothing() {
    Story story = Story.draft(api);
    handIn(story, "A04", "a.pdf", ViewedFiles.japanese(TEXT, 1));
    List<String> happened = new ArrayList<>();
    try (Browser browser = new Browser(akashi)) {
      Page page = window(browser, "yamada");
      page.onDialog(
          dialog -> {
            happened.add("dialog " + dialog.message());
            dialog.dismiss();
          });
      page.onPopup(popup -> happened.add("popup " + popup.url()));
      page.onRequest(
          request -> {
            if (!request.url().startsWith(browser.url(""))) {
              happened.add("request " + request.url());
            }
          });
      page.onConsoleMessage(
          message -> {
            if (message.text().contains("Content Security Policy")) {
              happened.add(message.text());
            }
          });
      Route.FulfillOptions hostile =
          new Route.FulfillOptions()
              .setContentType("application/pdf")
              .setBodyBytes(ViewedFiles.hostile());
      page.route("**/versions/1/view", route -> route.fulfill(hostile));
      page.navigate(browser.url(address(story, "A04")));
      assertThat(page.locator(DRAWN)).hasCount(1);
      assertThat(pixels(page).get(0)).as("dark pixels").isGreaterThan(10_000);
      page.locator(".leaf").click();
      page.locator("[data-next]").click();
      assertThat(page.locator(".leaf :is(a, input, button, iframe, script)")).hasCount(0);
      assertThat(happened).isEmpty();
    }
  }

  @Test
  void aFileThatCannotBeReadSaysSo() {
    Story story = Story.draft(api);
    handIn(story, "A04", "a.pdf", "%PDF-1.7\nnothing".getBytes());
    try (Browser browser = new Browser(akashi)) {
      Page page = window(browser, "yamada");
      page.navigate(browser.url(address(story, "A04")));
      assertThat(page.locator("[data-say]")).containsText("表示できませんでした");
      assertThat(page.locator(".view-bar")).isHidden();
      Look.at(page, "view-unreadable");
    }
  }

  @Test
  void theDocumentsPageLeadsHereAndSaysWhoReadWhat() {
    Story story = submittedWith("A04", "a.pdf", ViewedFiles.japanese(TEXT, 1));
    try (Browser browser = new Browser(akashi)) {
      Page page = window(browser, "sato");
      page.navigate(browser.url("/app/documents?number=" + story.number()));
      page.locator("#A04 a[href*='/app/view']").click();
      assertThat(page.locator(DRAWN)).hasCount(1);
      page.navigate(browser.url("/app/documents?number=" + story.number()));
      page.locator("#A04 summary").click();
      assertThat(page.locator("#A04 details li")).containsText("見た");
      Look.at(page, "documents-read");
      page.setViewportSize(320, 800);
      page.navigate(browser.url(address(story, "A04") + "&lang=en"));
      assertThat(page.locator(DRAWN)).hasCount(1);
      Look.at(page, "view-phone-english");
    }
  }

  private Page shown(Browser browser, String username, Story story, String code) {
    Page page = window(browser, username);
    page.navigate(browser.url(address(story, code)));
    assertThat(page.locator(DRAWN).first()).isVisible();
    return page;
  }

  private static Page window(Browser browser, String username) {
    Page page = browser.of(username);
    page.addInitScript(WATCH);
    return page;
  }

  private static String address(Story story, String code) {
    return "/app/view?number=" + story.number() + "&code=" + code + "&version=1";
  }

  private Story submittedWith(String code, String name, byte[] content) {
    return answeredWith(Story.draft(api), code, name, content);
  }

  private Story answeredWith(Story story, String code, String name, byte[] content) {
    handIn(story, code, name, content);
    return story.submitted();
  }

  private void handIn(Story story, String code, String name, byte[] content) {
    String path = "cases/%s/documents/%s/file?issuedOn=2026-11-01&name=%s";
    Answer received =
        api.as("yamada")
            .putFile(
                path.formatted(story.number(), code, name), BodyPublishers.ofByteArray(content));
    assertThat(received.status()).as(received.json().toString()).isEqualTo(200);
  }

  private static String accepting(Story story, String format) {
    return StreamSupport.stream(story.documents("yamada").spliterator(), false)
        .filter(document -> document.get("formats").toString().contains(format))
        .findFirst()
        .orElseThrow()
        .get("code")
        .asText();
  }

  private List<String> readings(Story story) {
    return StreamSupport.stream(
            api.as("sato")
                .get("cases/" + story.number() + "/documents/readings")
                .json()
                .spliterator(),
            false)
        .map(
            read ->
                String.join(
                    " ",
                    read.get("kind").asText(),
                    read.get("version").asText(),
                    read.get("by").asText()))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static List<Integer> pixels(Page page) {
    return (List<Integer>) page.evaluate(PIXELS);
  }

  @SuppressWarnings("unchecked")
  private static List<String> written(Page page) {
    return (List<String>) page.evaluate("[...window.written]");
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
