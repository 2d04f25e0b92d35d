package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The form of an application, as the clerk fills it in. */
@ExtendWith(RunningAkashi.class)
class ApplicationFormPageIT {

  @Test
  void sitesAreAddedAndNothingTypedIsLost(Akashi akashi) {
    Story story = Story.draft(new Api(akashi));
    try (Browser browser = new Browser(akashi)) {
      Page page = browser.of("yamada");
      open(browser, page, story);
      assertThat(field(page, "sites.1.name")).hasValue("別館");
      page.click("[id='form:addSite']");
      page.fill("[id='form:sites.2.name']", "第三工場");
      page.fill("[id='form:sites.2.address']", "長野県諏訪市");
      page.fill("[id='form:sites.2.people']", "五人");
      page.check("input[name='answers.cloud'][value=no]");
      page.click("[id='form:save']");
      assertThat(page.locator(".summary a")).hasAttribute("href", "#form:sites.2.people");
      assertThat(field(page, "sites.2.people")).hasValue("五人");
      assertThat(field(page, "sites.2.name")).hasValue("第三工場");
      assertThat(page.locator("input[name='answers.cloud'][value=no]")).isChecked();
      Look.at(page, "application-error");
      page.fill("[id='form:sites.2.people']", "５");
      page.click("input[value='拠点2を外す']");
      assertThat(field(page, "sites.1.name")).hasValue("第三工場");
      page.click("[id='form:save']");
      page.waitForURL("**/app/case?number=" + story.number() + "*");
      open(browser, page, story);
      assertThat(field(page, "sites.0.name")).hasValue("岡谷工場");
      assertThat(field(page, "sites.1.people")).hasValue("5");
      assertThat(page.locator("input[name='answers.cloud'][value=no]")).isChecked();
    }
  }

  @Test
  void theRegisterIsShownAsItWillBe(Akashi akashi) {
    Story story = Story.draft(new Api(akashi));
    try (Browser browser = new Browser(akashi)) {
      Page page = browser.of("yamada");
      open(browser, page, story);
      assertThat(page.locator("#main dl.facts")).not().containsText("岡谷市見本町1-1");
      page.check("input[name=consent][value=address]");
      page.click("[id='form:preview']");
      assertThat(page.locator("#main dl.facts")).containsText("長野県岡谷市見本町1-1");
      assertThat(page.locator("#main dl.facts")).containsText("岡谷工場");
      assertThat(page.locator("#main dl.facts")).not().containsText("別館");
    }
  }

  @Test
  void whatIsMissingIsListedWithItsPlace(Akashi akashi) {
    Story.companyIsRegistered(new Api(akashi));
    try (Browser browser = new Browser(akashi)) {
      Page page = browser.of("yamada");
      page.navigate(browser.url("/app/applications"));
      page.click("[id='begin:go']");
      assertThat(page.locator("#main")).containsText("公式文ではありません");
      page.click("#missing summary");
      assertThat(page.locator("#missing a[href='#form:answers.outsourcing']")).isVisible();
      Look.at(page, "application-begun");
      page.fill("[id='form:title']", "書きかけの申請");
      page.press("[id='form:title']", "Enter");
      page.waitForURL("**/app/case?*");
    }
  }

  private static void open(Browser browser, Page page, Story story) {
    page.navigate(browser.url("/app/application?number=" + story.number()));
  }

  private static com.microsoft.playwright.Locator field(Page page, String name) {
    return page.locator("[id='form:" + name + "']");
  }
}
