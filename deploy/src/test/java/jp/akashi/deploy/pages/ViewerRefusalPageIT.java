package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.SamplePdf;
import jp.akashi.deploy.rest.ViewedCase;
import jp.akashi.deploy.rest.ViewedFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the viewer does not show, and what a file cannot do in it. */
@ExtendWith(RunningAkashi.class)
class ViewerRefusalPageIT {

  private static final String TEXT = "機密情報の管理規程";

  private Akashi akashi;
  private Api api;

  @BeforeEach
  void reach(Akashi running) {
    akashi = running;
    api = new Api(running);
  }

  @Test
  void anOfficeFileSaysThatItIsDownloadedOnly() {
    ViewedCase viewed = ViewedCase.draft(api);
    String code = viewed.accepting("DOCX");
    viewed.with(code, "a.docx", ViewedFiles.office());
    try (Browser browser = new Browser(akashi)) {
      Page page = Viewer.window(browser, "yamada");
      page.navigate(browser.url(viewed.page(code)));
      assertThat(page.locator(".banner")).containsText("この形式はここでは表示できません（DOCX）");
      assertThat(page.locator("[data-view]")).hasCount(0);
      assertThat(page.locator("main a[href$='/content']")).isVisible();
      Look.at(page, "view-office");
    }
  }

  @Test
  void aVersionInQuarantineSaysWhyItIsNotShown() {
    ViewedCase viewed = ViewedCase.draft(api);
    akashi.scanner().stop();
    try (Browser browser = new Browser(akashi)) {
      viewed.story().handsIn("yamada", "A04", SamplePdf.about("waits"));
      Page page = Viewer.window(browser, "yamada");
      page.navigate(browser.url(viewed.page("A04")));
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
    ViewedCase viewed = ViewedCase.draft(api);
    try (Browser browser = new Browser(akashi)) {
      Page page = Viewer.window(browser, "yamada");
      for (String bad : new String[] {"&document=A04&version=1", "&document=A04&version=x", ""}) {
        String there = "/app/view?number=" + viewed.story().number() + bad;
        int status = page.navigate(browser.url(there)).status();
        assertThat(status).as(bad).isEqualTo(404);
      }
    }
  }

  @Test
  void aFileThatCannotBeReadSaysSo() {
    ViewedCase viewed = ViewedCase.draft(api);
    viewed.with("A04", "a.pdf", "%PDF-1.7\nnothing".getBytes());
    try (Browser browser = new Browser(akashi)) {
      Page page = Viewer.window(browser, "yamada");
      page.navigate(browser.url(viewed.page("A04")));
      assertThat(page.locator("[data-say]")).containsText("表示できませんでした");
      assertThat(page.locator(".view-bar")).isHidden();
      Look.at(page, "view-unreadable");
    }
  }

  @Test
  void aHostilePdfDoesNothing() {
    ViewedCase viewed = ViewedCase.draft(api);
    viewed.with("A04", "a.pdf", ViewedFiles.japanese(TEXT, 1));
    List<String> happened = new ArrayList<>();
    try (Browser browser = new Browser(akashi)) {
      Page page = Viewer.window(browser, "yamada");
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
      page.navigate(browser.url(viewed.page("A04")));
      assertThat(page.locator(Viewer.DRAWN)).hasCount(1);
      assertThat(Viewer.pixels(page).get(0)).as("dark pixels").isGreaterThan(10_000);
      page.locator(".leaf").click();
      page.locator("[data-next]").click();
      assertThat(page.locator(".leaf :is(a, input, button, iframe, script)")).hasCount(0);
      assertThat(happened).isEmpty();
    }
  }
}
