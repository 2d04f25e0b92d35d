package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.rest.NistCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A catalogue of 149 controls in Chromium. */
@ExtendWith(RunningAkashi.class)
class OscalPageIT {

  @Test
  void aCatalogueIsCheckedImportedAndRead(Akashi akashi) {
    String id = "nist-page-" + UUID.randomUUID().toString().substring(0, 8);
    try (Browser browser = new Browser(akashi)) {
      Page page = browser.of("saito");
      page.navigate(browser.url("/app/editions"));
      upload(
          page, NistCatalogue.with("\"title\":\"Access Control\"", "\"titel\":\"Access Control\""));
      page.click("#import\\:check");
      assertThat(page.locator("main")).containsText("/catalog/groups/0/titel");
      assertThat(page.locator("main")).containsText("「titel」はOSCALのこの場所にありません");
      Look.at(page, "oscal-wrong");
      page.setViewportSize(390, 844);
      Look.at(page, "oscal-wrong-390");
      page.setViewportSize(1280, 900);

      upload(page, NistCatalogue.bytes());
      page.fill("#import\\:name", "Not A Name");
      page.click("#import\\:check");
      assertThat(page.locator(".summary")).isVisible();
      upload(page, NistCatalogue.bytes());
      page.fill("#import\\:name", id);
      page.click("#import\\:check");
      assertThat(page.locator("main")).containsText("誤りはありません");
      Look.at(page, "oscal-checked");
      upload(page, NistCatalogue.bytes());
      page.fill("#import\\:name", id);
      page.click("#import\\:draft");
      assertThat(page.locator("main")).containsText("制度の公式の基準ではありません");
      Look.at(page, "oscal-edition");
      assertThat(height(page)).isLessThan(6000);
      assertThat(page.locator("details.acc:has(table) summary")).hasCount(18);
      page.setViewportSize(390, 844);
      Look.at(page, "oscal-edition-390");
      assertThat(height(page)).isLessThan(8000);
      page.setViewportSize(1280, 900);

      Locator chapter = page.locator("details.acc:has(table)").first();
      chapter.locator("summary").click();
      assertThat(chapter.locator("tr:has(th:text-is('ac-1'))")).containsText("公式文");
      assertThat(chapter).containsText("[Assignment: organization-defined personnel or roles]");
      Look.at(page, "oscal-chapter");
      chapter.locator("a:has-text('（ac-2）')").click();
      assertThat(page.locator("main")).containsText("ac-2_smt.a");
      Look.at(page, "oscal-control");
      page.setViewportSize(390, 844);
      Look.at(page, "oscal-control-390");
      page.setViewportSize(1280, 900);
      page.navigate(browser.url("/app/edition?id=" + id + "&table=elements&lang=en"));
      assertThat(page.locator("main")).containsText("Text of the catalogue");
      Look.at(page, "oscal-elements-en");
      assertThat(page.locator("a:has-text('OSCAL XML')").getAttribute("href"))
          .endsWith("?format=oscal-xml");
      page.navigate(browser.url("/app/editions?lang=ja"));
    }
  }

  @Test
  void whatIsOddIsToldWhenItIsCheckedImportedAndReviewed(Akashi akashi) {
    String id = "odd-page-" + UUID.randomUUID().toString().substring(0, 8);
    byte[] odd = NistCatalogue.with("param, ac-1_prm_1", "param, nobody");
    String place = "/catalog/groups/0/controls/0/parts/0/parts/0/prose";
    try (Browser browser = new Browser(akashi)) {
      Page page = browser.of("saito");
      page.navigate(browser.url("/app/editions"));
      upload(page, odd);
      page.fill("#import\\:name", id);
      page.click("#import\\:check");
      assertThat(page.locator("main")).containsText("誤りはありません");
      Locator told = page.locator("tr:has-text('" + place + "')").first();
      assertThat(told).containsText("nobody");
      assertThat(told).containsText("書かれたとおりに残します");
      assertThat(told.locator("td").nth(1)).hasText("1");
      Look.at(page, "oscal-odd-checked");
      upload(page, odd);
      page.click("#import\\:draft");
      assertThat(page.locator("main")).containsText("下書きにしました");
      assertThat(page.locator("tr:has-text('" + place + "')").first()).containsText("nobody");
      page.setViewportSize(390, 844);
      Look.at(page, "oscal-odd-drafted-390");
      page.setViewportSize(1280, 900);
      page.click(".banner a:has-text('" + id + "')");
      assertThat(page.locator("#kept-h")).containsText("そのまま取り込む");
      page.click("details:has(caption:has-text('そのまま取り込む')) summary");
      assertThat(page.locator("tr:has-text('" + place + "')").first()).containsText("nobody");
      Look.at(page, "oscal-odd-edition");
    }
  }

  private static int height(Page page) {
    return (int) page.evaluate("document.documentElement.scrollHeight");
  }

  private static void upload(Page page, byte[] content) {
    page.setInputFiles(
        "#import\\:file", new FilePayload("catalogue.json", "application/json", content));
  }
}
