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

/** The documents page says what is asked for, and what may not be said of a document. */
@ExtendWith(RunningAkashi.class)
class AskedDocumentsPageIT {

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

  private Page documents(String username, String language) {
    Page page = browser.of(username);
    page.navigate(browser.url("/app/documents?number=" + story.number() + "&lang=" + language));
    return page;
  }

  @Test
  void formatsAgeAndWhetherItMayBeShownOnSite() {
    Page page = documents("yamada", "ja");
    assertThat(page.locator("#A02 ul.row li"))
        .hasText(new String[] {"ファイルの形式：PDF / JPG / PNG", "提出日に、発行から3か月以内"});
    assertThat(page.locator("#A20 ul.row li"))
        .hasText(new String[] {"ファイルの形式：PDF / JPG / PNG", "提出日に、作成・見直しから1年以内", "写しを出さず、現地で見せてもよい"});
    assertThat(page.locator("#A05 ul.row li")).hasText(new String[] {"画面で記入"});
    assertThat(page.locator("#A07 ul.row")).not().containsText("以内");
    assertThat(page.locator("[id='up:file']"))
        .hasAttribute("accept", ".pdf,.docx,.xlsx,.pptx,.csv,.jpg,.jpeg,.png");
    Look.at(page, "documents-asked");
    documents("yamada", "en");
    assertThat(page.locator("#A02 ul.row"))
        .containsText("Issued no more than 3 months before submission");
    assertThat(page.locator("#A20 ul.row"))
        .containsText("Made or reviewed no more than 1 year before submission");
    assertThat(page.locator("#A20 ul.row"))
        .containsText("May be shown on site instead, without a copy");
    page.setViewportSize(390, 844);
    Look.at(page, "documents-asked-english-phone");
  }

  @Test
  void whatMayNotBeSaidOfADocumentIsRefusedBesideTheReason() {
    Page page = documents("yamada", "ja");
    says(page, "A08", "on-site");
    assertThat(page.locator("#say-reason-e")).containsText("この文書は写しが必要です");
    assertThat(page.locator("[id='say:reason']")).hasValue("図が外に出ると困るため。");
    Look.at(page, "documents-copy-needed");
    says(page, "A04", "not-applicable");
    assertThat(page.locator("#say-reason-e")).containsText("この文書は、どの案件でも要ります");
    assertThat(page.locator("#A04 .status").first()).hasText("待ち");
  }

  private static void says(Page page, String code, String how) {
    page.selectOption("[id='say:sayCode']", code);
    page.check("input[name='say:how'][value=" + how + "]");
    page.fill("[id='say:reason']", "図が外に出ると困るため。");
    page.click("[id='say:go']");
    assertThat(page).hasTitle(Pattern.compile("^エラー："));
  }

  @Test
  void theDeskIsToldWhichDocumentsAreOpen() {
    story.submitted();
    Page page = browser.of("sato");
    page.navigate(browser.url("/app/reception?number=" + story.number()));
    page.click("[id='reception:accept']");
    assertThat(page.locator(".summary")).containsText("（A04）が終わっていません。受理するか、補正を依頼してください");
  }
}
