package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.SamplePdf;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people see of the virus scanner. */
@ExtendWith(RunningAkashi.class)
class QuarantinePageIT {

  @Test
  void everyFileSaysWhetherItWasScannedAndWithWhat(Akashi akashi) {
    Story story = Story.draft(new Api(akashi));
    story.handsIn("yamada", "A04", SamplePdf.about("scanned"));
    try (Browser browser = new Browser(akashi)) {
      Page page = browser.of("yamada");
      page.navigate(browser.url("/app/documents?number=" + story.number()));
      Locator scanned = page.locator("#A04");
      assertThat(scanned.locator(".status")).hasText("提出済み");
      assertThat(scanned).containsText("ウイルス検査済み");
      assertThat(scanned).containsText("ClamAV");
      Look.at(page, "documents-scanned");
    }
  }

  @Test
  void aFileInQuarantineSaysSo(Akashi akashi) {
    Story story = Story.draft(new Api(akashi));
    akashi.scanner().stop();
    try (Browser browser = new Browser(akashi)) {
      story.handsIn("yamada", "A08", SamplePdf.about("waits"));
      Page page = browser.of("yamada");
      page.navigate(browser.url("/app/documents?number=" + story.number()));
      Locator waiting = page.locator("#A08");
      assertThat(waiting.locator(".status")).hasText("隔離");
      assertThat(waiting).containsText("ウイルス検査待ち");
      assertThat(waiting).containsText("しばらくお待ちください");
      Look.at(page, "documents-quarantined");
      page.setViewportSize(320, 800);
      page.navigate(browser.url("/app/documents?number=" + story.number() + "&lang=en"));
      assertThat(page.locator("#A08 .status")).hasText("Quarantined");
      Look.at(page, "documents-quarantined-phone-english");
    } finally {
      akashi.scanner().start();
    }
  }
}
