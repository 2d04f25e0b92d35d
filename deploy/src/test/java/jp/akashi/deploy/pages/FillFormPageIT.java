package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.akashi.deploy.pages.IncidentRows.ROW;
import static jp.akashi.deploy.pages.IncidentRows.address;
import static jp.akashi.deploy.pages.IncidentRows.fills;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Japan;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A form is filled in on a page of its own, and read wherever documents are. */
@ExtendWith(RunningAkashi.class)
class FillFormPageIT {

  private Api api;
  private Story story;
  private Browser browser;

  @BeforeEach
  void open(Akashi akashi) {
    api = new Api(akashi);
    story = Story.draft(api);
    browser = new Browser(akashi);
  }

  @AfterEach
  void close() {
    browser.close();
  }

  private Page form(String code) {
    Page page = browser.of("yamada");
    page.navigate(address(browser, story, code));
    return page;
  }

  @Test
  void rowsComeAndGoAndNothingTypedIsLost() {
    Page page = form("A17");
    Look.at(page, "form-empty");
    fills(page, 0, "一つ目");
    page.click("button[name='fill:add']");
    fills(page, 1, "二つ目");
    page.click("button[name='fill:add']");
    fills(page, 2, "三つ目");
    page.click("button[name='fill:remove'][value='incidents.1']");
    assertThat(page.locator(ROW.formatted(0, "what"))).hasValue("一つ目");
    assertThat(page.locator(ROW.formatted(1, "what"))).hasValue("三つ目");
    assertThat(page.locator(ROW.formatted(2, "what"))).hasCount(0);
    page.setViewportSize(390, 844);
    Look.at(page, "form-rows-phone");
    page.setViewportSize(1280, 800);
    page.fill("[id='fill:since']", "2025-12-01");
    page.click("[id='fill:go']");
    assertThat(page).hasTitle(Pattern.compile("^エラー："));
    assertThat(page.locator("main .banner-care:not(#found)")).containsText("保存しました");
    assertThat(page.locator("[id='fill-as-of-e']")).containsText("この一覧の基準日がまだです");
    assertThat(page.locator("[id='fill-incidents.1.measures-e']"))
        .containsText("事故及びそのおそれの2行目：原因と再発防止の措置がまだです");
    assertThat(page.locator(ROW.formatted(1, "what"))).hasValue("三つ目");
    Look.at(page, "form-open");
    page.navigate(browser.url("/app/documents?number=" + story.number()));
    assertThat(page.locator("#A17 .status").first()).hasText("待ち");
    assertThat(page.locator("#A17")).containsText("この一覧の基準日がまだです");
    page.click("#A17 a:has-text('画面で書く')");
    assertThat(page.locator(ROW.formatted(1, "what"))).hasValue("三つ目");
  }

  @Test
  void aFormThatIsFinishedIsReadByTheDeskAndTheManager() {
    Page page = form("A33");
    page.fill("[id='fill:advice.0.adviser']", "見本 花子");
    page.fill("[id='fill:advice.0.of']", "見本県支援センター");
    page.fill("[id='fill:advice.0.about']", "規程の案への助言。");
    page.fill("[id='fill:advice.0.last']", "2026-08-20");
    page.check("input[name='advice.0.paid'][value=no]");
    page.check("input[name='interests.none']");
    page.click("[id='fill:go']");
    page.waitForURL("**/app/documents?number=*");
    assertThat(page.locator("#A33 .status").first()).hasText("提出済み");
    Page consent = form("A30");
    assertThat(consent.locator("#fill .prov")).hasCount(5);
    consent.locator("main .pick input").all().forEach(tick -> tick.check());
    consent.click("[id='fill:go']");
    consent.waitForURL("**/app/documents?number=*");
    Look.at(consent, "documents-filled");
    story.agreed();
    Page desk = browser.of("sato");
    desk.navigate(browser.url("/app/reception?number=" + story.number()));
    desk.locator("#A33 summary").click();
    assertThat(desk.locator("#A33")).containsText("見本 花子");
    Look.at(desk, "reception-filled");
    Page manager = browser.of("saito");
    manager.navigate(browser.url("/app/case?number=" + story.number()));
    assertThat(manager.locator("#told")).containsText("見本 花子");
    assertThat(manager.locator("#told")).containsText("当機関の者との関係はありません");
    Look.at(manager, "assign-told");
  }

  @Test
  void whatAColleagueSavedMeanwhileIsShownAndNothingTypedIsLost() {
    Page page = form("A17");
    page.fill("[id='fill:since']", "2025-12-01");
    page.fill("[id='fill:as-of']", Japan.today().toString());
    fills(page, 0, "私の書いたもの");
    api.as("suzuki")
        .put(
            "cases/" + story.number() + "/documents/A17/form",
            Map.of("values", Map.of("since", "2025-11-01"), "none", List.of("incidents")),
            "\"v0\"");
    page.click("[id='fill:go']");
    assertThat(page.locator("[id='fill:overtaken']")).containsText("0件です");
    assertThat(page.locator(ROW.formatted(0, "what"))).hasValue("私の書いたもの");
    Look.at(page, "form-overtaken");
    page.click("button[name='fill:mine']");
    assertThat(page.locator("main .banner-care:not(#found)")).containsText("保存しました");
    assertThat(page.locator(ROW.formatted(0, "what"))).hasValue("私の書いたもの");
  }
}
