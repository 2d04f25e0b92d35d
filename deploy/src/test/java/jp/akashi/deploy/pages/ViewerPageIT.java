package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.util.List;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.rest.ViewedCase;
import jp.akashi.deploy.rest.ViewedFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Evidence in the viewer, as people of the body and of the applicant see it. */
@ExtendWith(RunningAkashi.class)
class ViewerPageIT {

  private static final String TEXT = "機密情報の管理規程";

  private Akashi akashi;
  private Api api;

  @BeforeEach
  void reach(Akashi running) {
    akashi = running;
    api = new Api(running);
  }

  @Test
  void aJapanesePdfIsShownMarkedToTheBodyOnly() {
    ViewedCase viewed =
        ViewedCase.draft(api).with("A04", "a.pdf", ViewedFiles.japanese(TEXT, 3)).submitted();
    try (Browser browser = new Browser(akashi)) {
      Page own = Viewer.shown(browser, "yamada", viewed, "A04");
      assertThat(own.locator(".leaf-text").first()).containsText(TEXT + "　1枚目");
      assertThat(own.locator("[data-mark]")).hasCount(0);
      List<Integer> plain = Viewer.pixels(own);
      assertThat(plain.get(0)).as("dark pixels").isGreaterThan(500);
      assertThat(Viewer.written(own)).noneMatch(text -> text.contains("yamada"));
      Look.at(own, "view-applicant");

      Page staff = Viewer.shown(browser, "sato", viewed, "A04");
      String mark = staff.locator("[data-mark]").getAttribute("data-mark");
      assertThat(mark).contains("(sato)").endsWith("JST");
      assertThat(staff.locator(".leaf-text").first()).containsText(TEXT + "　1枚目");
      assertThat(Viewer.pixels(staff).get(1)).as("grey pixels").isGreaterThan(plain.get(1) + 2000);
      assertThat(Viewer.written(staff)).contains(mark);
      Look.at(staff, "view-staff");
    }
  }

  @Test
  void theTextOfAFontThatIsNotEmbeddedIsRead() {
    ViewedCase viewed = ViewedCase.draft(api);
    viewed.with("A04", "a.pdf", ViewedFiles.notEmbedded(TEXT));
    try (Browser browser = new Browser(akashi)) {
      Page page = Viewer.shown(browser, "yamada", viewed, "A04");
      assertThat(page.locator(".leaf-text")).containsText(TEXT);
      assertThat(Viewer.pixels(page).get(0)).as("dark pixels").isGreaterThan(500);
      Look.at(page, "view-not-embedded");
    }
  }

  @Test
  void aScannedPageIsUnpackedWithoutLooseningThePolicy() {
    ViewedCase viewed = ViewedCase.draft(api);
    viewed.with("A04", "a.pdf", ViewedFiles.scanned());
    try (Browser browser = new Browser(akashi)) {
      List<Integer> pixels = Viewer.pixels(Viewer.shown(browser, "yamada", viewed, "A04"));
      assertThat(pixels.get(0)).as("black half").isGreaterThan(100_000);
    }
  }

  @Test
  void aLongDocumentIsDrawnWhereItIsLookedAt() {
    ViewedCase viewed = ViewedCase.draft(api);
    viewed.with("A04", "a.pdf", ViewedFiles.japanese(TEXT, 60));
    try (Browser browser = new Browser(akashi)) {
      Page page = Viewer.shown(browser, "yamada", viewed, "A04");
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
      assertThat(page.locator(Viewer.DRAWN).first()).isVisible();
      assertThat(page.locator(".leaf").first().boundingBox().width).isGreaterThan(before);
      page.locator("[data-fit]").click();
      await().until(() -> page.locator(".leaf").first().boundingBox().width <= before + 1);
    }
  }

  @Test
  void aPictureIsShownMarkedLikewise() {
    ViewedCase viewed = ViewedCase.draft(api);
    String code = viewed.accepting("PNG");
    viewed.with(code, "a.png", ViewedFiles.picture(1200, 800)).submitted();
    try (Browser browser = new Browser(akashi)) {
      Page own = Viewer.shown(browser, "yamada", viewed, code);
      List<Integer> plain = Viewer.pixels(own);
      assertThat(plain.get(2)).as("red").isGreaterThan(10_000);
      assertThat(plain.get(3)).as("blue").isGreaterThan(10_000);
      Page staff = Viewer.shown(browser, "sato", viewed, code);
      assertThat(Viewer.pixels(staff).get(2)).as("red left").isLessThan(plain.get(2) - 1000);
      assertThat(staff.locator("[data-search]")).isHidden();
      Look.at(staff, "view-picture");
    }
  }

  @Test
  void theDocumentsPageLeadsHereAndSaysWhoReadWhat() {
    ViewedCase viewed =
        ViewedCase.draft(api).with("A04", "a.pdf", ViewedFiles.japanese(TEXT, 1)).submitted();
    try (Browser browser = new Browser(akashi)) {
      Page page = Viewer.window(browser, "sato");
      page.navigate(browser.url("/app/documents?number=" + viewed.story().number()));
      page.locator("#A04 a[href*='/app/view']").click();
      assertThat(page.locator(Viewer.DRAWN)).hasCount(1);
      page.navigate(browser.url("/app/documents?number=" + viewed.story().number()));
      page.locator("#A04 summary").click();
      assertThat(page.locator("#A04 details li")).containsText("見た");
      Look.at(page, "documents-read");
      page.setViewportSize(320, 800);
      page.navigate(browser.url(viewed.page("A04") + "&lang=en"));
      assertThat(page.locator(Viewer.DRAWN)).hasCount(1);
      Look.at(page, "view-phone-english");
    }
  }
}
