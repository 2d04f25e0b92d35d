package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.SamplePdf;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What files become among those of their documents, said before they are sent and shown after. */
@ExtendWith(RunningAkashi.class)
class SideBySidePageIT {

  private static final LocatorAssertions.ContainsTextOptions SOON =
      new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

  private Story story;
  private Browser browser;
  private Page page;

  @BeforeEach
  void open(Akashi akashi) {
    story = Story.draft(new Api(akashi));
    browser = new Browser(akashi);
    page = browser.of("yamada");
    visit("");
    page.fill("[id='up:issuedOn']", "2026-11-01");
  }

  @AfterEach
  void close() {
    browser.close();
  }

  private void visit(String more) {
    page.navigate(browser.url("/app/documents?number=" + story.number() + more));
  }

  private void choose(String... names) {
    FilePayload[] files = new FilePayload[names.length];
    for (int at = 0; at < names.length; at++) {
      files[at] =
          new FilePayload(
              names[at], "application/pdf", SamplePdf.about("file " + names[at].hashCode()));
    }
    page.setInputFiles("[id='up:file']", files);
  }

  private Locator row() {
    return page.locator("[data-row]");
  }

  private Locator row(int at) {
    return row().nth(at);
  }

  private Locator document(int at) {
    return row(at).locator("[data-code]");
  }

  private Locator place(int at) {
    return row(at).locator("[data-place]");
  }

  private void sent(int files) {
    page.click("[id='up:go']");
    for (int at = 0; at < files; at++) {
      assertThat(row(at).locator("[data-hash]")).containsText("SHA-256", SOON);
    }
  }

  @Test
  void severalFilesFindTheirDocumentsByName() {
    choose("A04_登記.pdf", "A08_規程.pdf");
    assertThat(row()).hasCount(2);
    assertThat(document(0)).hasValue("A04");
    assertThat(document(1)).hasValue("A08");
    assertThat(page.locator("[data-same]")).isHidden();
    document(1).selectOption("A04");
    assertThat(page.locator("[data-same]")).containsText("並べて有効になります");
    assertThat(place(0)).isHidden();
    assertThat(place(1)).hasValue("beside");
    assertThat(row(1)).containsText("ほかのファイルと並んで有効になります");
    Look.at(page, "upload-same-document");
    place(1).selectOption("1");
    assertThat(row(0)).containsText("同じ文書の「A08_規程.pdf」が後に届くため");
    assertThat(row(1)).not().containsText("並んで有効");
    document(1).selectOption("A08");
    assertThat(place(1)).isHidden();
    assertThat(row(0)).not().containsText("有効");
    assertThat(page.locator("[data-same]")).isHidden();
    Look.at(page, "upload-several");
    page.setViewportSize(390, 844);
    Look.at(page, "upload-several-phone");
    sent(2);
    visit("");
    assertThat(page.locator("#A04 .hash")).hasCount(1);
    assertThat(page.locator("#A08 .hash")).hasCount(1);
  }

  @Test
  void twoFilesOfOneDocumentCountSideBySideUntilOneIsTakenOut() {
    choose("A04_規程.pdf", "A04_別紙.pdf");
    assertThat(place(1)).hasValue("beside");
    sent(2);
    choose("A04_別紙.pdf");
    assertThat(place(2)).hasValue("2"); // it is known by its name
    assertThat(row(2)).containsText("いま有効な「A04_別紙.pdf」は前の版になり");
    row(2).locator("button:has-text('取り消す')").click();
    story.filesChecked();
    visit("");
    Locator there = page.locator("#A04");
    assertThat(there).containsText("2つのファイルでできています");
    assertThat(there.locator(".hash")).hasCount(2);
    Look.at(page, "documents-side-by-side");
    page.setViewportSize(390, 844);
    Look.at(page, "documents-side-by-side-phone");
    page.setViewportSize(1280, 900);
    there.locator("a[href*='/app/view']").nth(1).click();
    assertThat(page.locator("main nav")).containsText("並んで有効なファイル（2）");
    Look.at(page, "view-side-by-side");
    page.click("main nav a:has-text('A04_規程.pdf')");
    assertThat(page.locator("h1")).containsText("A04_規程.pdf");
    visit("");
    page.locator("#A04 [data-dialog]").first().press("Enter");
    Look.at(page, "documents-take-out");
    page.locator("dialog[open] button[type=submit]").press("Enter");
    assertThat(page.locator("#A04")).containsText("前の版");
    assertThat(page.locator("#A04 [data-dialog]")).hasCount(0);
    assertThat(page.locator("#A04")).not().containsText("2つのファイルで");
  }

  @Test
  void theBodySeesEachFileThatCounts(Akashi akashi) {
    story.selfChecked("yamada").documentsAnswered("yamada");
    visit("");
    choose("A04_訳文.pdf");
    place(0).selectOption("beside");
    row(0).locator("input[type=date]").fill("2026-11-01");
    sent(1);
    story.filesChecked().signOff().submit();
    Page desk = browser.of("sato");
    desk.navigate(browser.url("/app/reception?number=" + story.number()));
    Locator there = desk.locator("#A04");
    assertThat(there).containsText("2つのファイルでできています");
    assertThat(there.locator(".hash")).hasCount(2);
    Look.at(desk, "reception-side-by-side");
    desk.setViewportSize(390, 844);
    Look.at(desk, "reception-side-by-side-phone");
  }

  @Test
  void whichFileWillCountIsSaidBeforeOneIsReplaced() throws Exception {
    story.handsIn("yamada", "A04", SamplePdf.about("first"));
    visit("");
    choose("A04_新しい組織図.pdf");
    assertThat(row()).containsText("いま有効な「A04.pdf」は前の版になり、代わりにこのファイルが有効になります");
    Look.at(page, "upload-replaces");
    row().locator("[data-code]").selectOption("A08");
    assertThat(row()).not().containsText("いま有効な");
    row().locator("[data-code]").selectOption("A04");
    row().locator("input[type=date]").fill("2026-11-01");
    page.click("[id='up:go']");
    assertThat(row().locator("[data-hash]")).containsText("SHA-256", SOON);
    story.filesChecked();
    visit("&lang=en");
    choose("A04_3.pdf");
    assertThat(row())
        .containsText("“A04_新しい組織図.pdf”, which counts now, becomes an earlier version");
    story.declares("yamada", "A04", "not-prepared", "まだ作っていません。");
    visit("&lang=ja");
    choose("A04_4.pdf");
    assertThat(row()).not().containsText("いま有効な");
  }

  @Test
  void withoutScriptItIsSaidInTheForm() {
    story.handsIn("yamada", "A04", SamplePdf.about("first"));
    Page plain = browser.withoutScript();
    plain.navigate(browser.url("/app/documents?number=" + story.number()));
    browser.signIn(plain, "suzuki");
    plain.selectOption("[id='up:code']", "A04");
    plain.fill("[id='up:issuedOn']", "2026-11-01");
    plain.selectOption("[id='up:piece']", "beside");
    plain.setInputFiles(
        "[id='up:file']",
        new FilePayload("別紙.pdf", "application/pdf", SamplePdf.about("without script")));
    plain.click("[id='up:go']");
    assertThat(plain.locator("#A04 .hash")).hasCount(2);
    plain.selectOption("[id='up:code']", "A04");
    plain.fill("[id='up:issuedOn']", "2026-11-01");
    plain.setInputFiles(
        "[id='up:file']", new FilePayload("c.pdf", "application/pdf", SamplePdf.about("third")));
    plain.click("[id='up:go']");
    assertThat(plain.locator("[id='up-piece-e']")).containsText("有効なファイルが2つあります");
  }
}
