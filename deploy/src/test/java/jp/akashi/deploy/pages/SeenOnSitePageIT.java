package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A document is looked at on site: what is wrong is said, what is right is shown to everybody. */
@ExtendWith(RunningAkashi.class)
@Tag("R33")
class SeenOnSitePageIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));

  @Test
  void whatWasSeenIsWrittenDownAndShown(Akashi akashi) {
    Story story = Story.draft(new Api(akashi)).reviewed().planAgreed();
    try (Browser browser = new Browser(akashi)) {
      Page page = browser.of("kobayashi");
      page.navigate(browser.url("/app/audit?number=" + story.number()));
      refusesWhatIsWrong(page);
      page.fill("[id='seen:seenOn']", TODAY.toString());
      page.click("[id='seen:go']");
      assertThat(page.locator("[aria-labelledby=d-h] .facts")).containsText("小林");
      Look.at(page, "audit-seen");
      Page company = browser.of("yamada");
      company.navigate(browser.url("/app/documents?number=" + story.number()));
      assertThat(company.locator("#A20 .facts dd").nth(0)).hasText("管理区域図");
      assertThat(company.locator("#A20 .facts dd").nth(1)).hasText("図-7");
      assertThat(company.locator("#A20 .facts dd").nth(2)).hasText("第3版");
      assertThat(company.locator("#A20 .facts time")).hasAttribute("datetime", TODAY.toString());
      assertThat(company.locator("#A20 .facts")).containsText("小林");
      Look.at(company, "documents-seen-on-site");
      company.setViewportSize(390, 844);
      company.navigate(browser.url("/app/documents?number=" + story.number() + "&lang=en"));
      assertThat(company.locator("#A20")).containsText("Seen by");
      Look.at(company, "documents-seen-on-site-english-phone");
    }
  }

  private static void refusesWhatIsWrong(Page page) {
    page.selectOption("[id='seen:code']", "A20");
    page.fill("[id='seen:identifier']", "図-7");
    page.fill("[id='seen:documentVersion']", "第3版");
    page.click("[id='seen:go']");
    assertThat(page.locator("#seen-title-e")).containsText("必ず書いてください");
    assertThat(page.locator("#seen-seenOn-e")).containsText("必ず書いてください");
    assertThat(page.locator("[id='seen:identifier']")).hasValue("図-7");
    Look.at(page, "audit-seen-refused");
    page.fill("[id='seen:title']", "管理区域図");
    page.fill("[id='seen:seenOn']", TODAY.plusDays(1).toString());
    page.click("[id='seen:go']");
    assertThat(page.locator("#seen-seenOn-e")).containsText("今日までの日付を書いてください");
    assertThat(page.locator("#seen-title-e")).hasCount(0);
    page.locator("[id='seen:seenOn']").evaluate("input => { input.type = 'text'; }");
    page.fill("[id='seen:seenOn']", "きのう");
    page.click("[id='seen:go']");
    assertThat(page.locator("#seen-seenOn-e")).containsText("日付を 2026-07-22 の形で書いてください");
    assertThat(page.locator("[id='seen:title']")).hasValue("管理区域図");
    assertThat(page.locator("[aria-labelledby=d-h]")).containsText("まだ見ていません");
  }
}
