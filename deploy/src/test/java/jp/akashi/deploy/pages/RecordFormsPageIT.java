package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Forms made of records: where they are written, and what they say to whom. */
@ExtendWith(RunningAkashi.class)
class RecordFormsPageIT {

  private static final String CORRECTION = "cases/%s/reception/correction-request";
  private Story story;
  private Browser browser;

  @BeforeEach
  void open(Akashi akashi) {
    story = Story.draft(new Api(akashi));
    browser = new Browser(akashi);
  }

  @AfterEach
  void close() {
    browser.close();
  }

  private Page at(String username, String room) {
    Page page = browser.of(username);
    page.navigate(browser.url("/app/" + room + "?number=" + story.number()));
    return page;
  }

  @Test
  void theApplicantIsLedToWhereItIsWritten() {
    Page page = at("yamada", "documents");
    assertThat(page.locator("#A11 .status").first()).hasText("待ち");
    assertThat(page.locator("#A11")).containsText("自己点検が終わっていない項目が");
    assertThat(page.locator("#A05 .status").first()).hasText("提出済み");
    page.locator("#A05 summary").click();
    assertThat(page.locator("#A05 dl")).containsText("拠点1 拠点の住所");
    assertThat(page.locator("#forms-section")).hasCount(0);
    assertThat(page.locator("[id='say:sayCode'] option[value=A11]")).hasCount(0);
    Look.at(page, "documents-records");
    page.setViewportSize(390, 844);
    Look.at(page, "documents-records-phone");
    page.click("#A11 a:has-text('そちらで書く')");
    assertThat(page).hasURL(Pattern.compile(".*/app/self-check\\?number=.*"));
  }

  @Test
  void whatIsGivenBackIsCorrectedInItsRecord() {
    story.submitted();
    Page desk = at("sato", "reception");
    desk.locator("#A05 summary").click();
    assertThat(desk.locator("#A05 dl")).containsText("拠点1 拠点の名前");
    assertThat(desk.locator("#A11 a").first()).hasAttribute("href", Pattern.compile("self-check"));
    Look.at(desk, "reception-records");
    story.givenBack("A05", "住所が古いままです。").withReasons("sato", CORRECTION);
    Page page = at("yamada", "documents");
    assertThat(page.locator("#A05")).containsText("元の記録を直して保存してください");
    Look.at(page, "documents-record-returned");
    page.click("#A05 a:has-text('そちらで直す')");
    assertThat(page).hasURL(Pattern.compile(".*/app/application\\?number=.*#form:sites"));
  }
}
