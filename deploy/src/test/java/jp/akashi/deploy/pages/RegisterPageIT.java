package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.EarlierRegister;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The register, the verification page and a certificate's page in Chromium, phone width first. */
@ExtendWith(RunningAkashi.class)
class RegisterPageIT {

  @Test
  @Tag("ORDER-4")
  void anybodyFindsAnEntryAndReadsItsVerdict(Akashi akashi) {
    String code = "頁" + UUID.randomUUID().toString().substring(0, 5);
    new Api(akashi).as("saito").postCsv("certificates/taken-over", EarlierRegister.csv(code));
    try (Browser browser = new Browser(akashi)) {
      for (int width : new int[] {360, 1280}) {
        Page page = browser.anybody(width);
        page.navigate(browser.url("/register?q=" + code));
        assertThat(page.locator("tbody tr")).hasCount(6);
        assertThat(page.locator("footer")).containsText("見本-000");
        Look.at(page, "register-" + width);
        page.selectOption("#state", "SUSPENDED");
        page.click("form.filters button");
        assertThat(page.locator("tbody tr")).hasCount(1);
        page.click("tbody a");
        assertThat(page.locator(".verdict")).containsText("一時停止中");
        assertThat(page.locator("dl.facts")).containsText("年次報告が期限までに出ていないため");
        Look.at(page, "verify-suspended-" + width);
        page.navigate(
            browser.url("/verify?number=" + EarlierRegister.number(code, EarlierRegister.EXPIRED)));
        assertThat(page.locator(".verdict")).containsText("終了");
        Look.at(page, "verify-ended-" + width);
        page.navigate(browser.url("/verify?number=SAKURA-2026-00001-0"));
        assertThat(page.locator(".verdict")).containsText("打ち間違い");
        page.navigate(browser.url("/verify?number=NAI-1&lang=en"));
        assertThat(page.locator(".verdict")).containsText("No certification");
        Look.at(page, "verify-unknown-en-" + width);
        page.navigate(browser.url("/register?q=" + code));
        Look.at(page, "register-en-" + width);
      }
    }
  }

  @Test
  @Tag("EXC-15")
  void aPaperIsCheckedAndTheHeadSuspends(Akashi akashi) {
    Api api = new Api(akashi);
    Story story = Story.draft(api).certified();
    byte[] pdf = api.as("yamada").get("cases/" + story.number() + "/certificate").body();
    try (Browser browser = new Browser(akashi)) {
      Page page = browser.anybody(360);
      check(browser, page, pdf);
      assertThat(page.locator(".verdict").first()).containsText("ほんもの");
      assertThat(page.locator(".verdict").nth(1)).containsText("有効");
      Look.at(page, "verify-genuine");
      byte[] longer = java.util.Arrays.copyOf(pdf, pdf.length + 1);
      check(browser, page, longer);
      assertThat(page.locator(".verdict").first()).containsText("書き換えられています");
      Look.at(page, "verify-altered");
      suspend(browser, story.certificate());
    }
  }

  private static void check(Browser browser, Page page, byte[] pdf) {
    page.navigate(browser.url("/verify"));
    page.setInputFiles(
        "[id='document:file']", new FilePayload("certificate.pdf", "application/pdf", pdf));
    page.click("[id='document:go']");
  }

  private static void suspend(Browser browser, String number) {
    Page page = browser.of("hayashi");
    page.navigate(browser.url("/app/certificate?number=" + number));
    Look.at(page, "certificate");
    page.click("summary:has-text('一時停止する')");
    page.click("[id='suspend:go']");
    assertThat(page.locator(".summary")).containsText("必ず書いてください");
    page.fill("[id='suspend:scope']", "岡谷工場");
    Look.at(page, "certificate-error");
    page.selectOption("[id='suspend:ground']", "SERIOUS_INCIDENT");
    page.fill("[id='suspend:published']", "事故を確かめているため");
    page.fill("[id='suspend:internal']", "急を要する。");
    page.fill("[id='suspend:required']", "再発を防ぐ措置の報告");
    page.check("[id='suspend:urgent']");
    page.click("[id='suspend:go']");
    assertThat(page.locator("main")).containsText("事故を確かめているため");
    Look.at(page, "certificate-suspended");
    page.navigate(browser.url("/app/certificate?lang=en&number=" + number));
    Look.at(page, "certificate-en");
  }
}
