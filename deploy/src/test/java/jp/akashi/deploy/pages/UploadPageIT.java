package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.SamplePdf;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Files on their way, in a real browser on a bad connection. */
@ExtendWith(RunningAkashi.class)
class UploadPageIT {

  private static final int MEGABYTE = 1 << 20;
  private static final LocatorAssertions.ContainsTextOptions SOON =
      new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
  private static final LocatorAssertions.HasTextOptions CHECKED =
      new LocatorAssertions.HasTextOptions().setTimeout(60_000);
  private static final LocatorAssertions.IsVisibleOptions SEEN =
      new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

  @TempDir Path directory;
  private Story story;
  private FailingLink link;
  private Browser browser;
  private Page page;

  @BeforeEach
  void open(Akashi akashi) {
    story = Story.draft(new Api(akashi));
    link = new FailingLink(4);
    browser = new Browser(akashi, link);
    page = browser.of("yamada");
    visit("");
  }

  @AfterEach
  void close() {
    browser.close();
    link.close();
  }

  private void visit(String more) {
    page.navigate(browser.url("/app/documents?number=" + story.number() + more));
  }

  private Path pdf(String name, long size) throws IOException {
    Path file = directory.resolve(name);
    try (InputStream content = SamplePdf.about(name, size)) {
      Files.copy(content, file);
    }
    return file;
  }

  private static String sha256(Path file) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }

  private void choose(Path... files) {
    page.setInputFiles("[id='up:file']", files);
  }

  private Locator row() {
    return page.locator("[data-row]");
  }

  private void untilSent(int percent) {
    page.waitForFunction(
        "least => document.querySelector('[data-row] progress').value > least", percent);
  }

  @Test
  void aFileSurvivesALostConnectionAPauseAndAReload() throws Exception {
    Path file = pdf("就業規則.pdf", 24 * MEGABYTE);
    page.selectOption("[id='up:code']", "A04");
    page.fill("[id='up:issuedOn']", "2026-11-01");
    choose(file);
    assertThat(row()).containsText("どの文書のファイルか");
    page.click("[id='up:go']");
    untilSent(10);
    link.cut();
    assertThat(row()).containsText("つなぎ直しています", SOON);
    Look.at(page, "upload-reconnecting");
    page.context().setOffline(true);
    assertThat(row()).containsText("通信が切れました", SOON);
    Look.at(page, "upload-broken-off");
    link.mend();
    page.context().setOffline(false);
    assertThat(row()).containsText("送信中です", SOON);
    untilSent(25);
    row().locator("button:has-text('一時停止')").press("Enter");
    assertThat(row()).containsText("一時停止中です");
    assertThat(row().locator("button:has-text('続きから送る')")).isFocused();
    Look.at(page, "upload-paused");
    page.keyboard().press("Enter");
    assertThat(row()).containsText("送信中です", SOON);
    untilSent(45);
    page.reload();
    Locator left = page.locator("[data-unfinished]");
    assertThat(left).containsText("同じファイルをもう一度選ぶと、続きから送ります");
    assertThat(((Number) left.locator("progress").evaluate("bar => bar.value")).intValue())
        .isBetween(20, 99);
    Look.at(page, "upload-unfinished");
    choose(file);
    assertThat(left).hasCount(0);
    assertThat(row().locator("[data-hash]")).containsText("SHA-256 " + sha256(file), SOON);
    Look.at(page, "upload-arrived");
    page.click("text=一覧を新しくする");
    assertThat(page.locator("#A04 .status")).hasText("提出済み", CHECKED);
    assertThat(page.locator("#A04 .hash")).hasText("SHA-256 " + sha256(file));
    assertThat(page.locator("[data-unfinished]")).hasCount(0);
  }

  @Test
  void aFileIsDroppedOntoItsDocument() {
    JSHandle dropped =
        page.evaluateHandle(
            "text => { const data = new DataTransfer();"
                + " data.items.add(new File([text], 'メモ.pdf')); return data; }",
            new String(SamplePdf.about("dropped"), java.nio.charset.StandardCharsets.US_ASCII));
    page.fill("[id='up:issuedOn']", "2026-11-01");
    page.dispatchEvent("#A04", "drop", java.util.Map.of("dataTransfer", dropped));
    assertThat(row().locator("[data-code]")).hasValue("A04");
    page.click("[id='up:go']");
    assertThat(row().locator("[data-hash]")).containsText("SHA-256", SOON);
  }

  @Test
  void aWholeFolderIsChosen() throws Exception {
    Path folder = Files.createDirectories(directory.resolve("A04"));
    Files.write(folder.resolve("登記.pdf"), SamplePdf.about("in a folder"));
    Files.write(folder.resolve(".DS_Store"), new byte[] {1});
    page.setInputFiles("[data-folder-input]", folder);
    assertThat(row()).hasCount(1);
    assertThat(row().locator("[data-code]")).hasValue("A04");
  }

  @Test
  void whatIsRefusedSaysWhyAndCanBePutRight() {
    page.selectOption("[id='up:code']", "A04");
    choose(new FilePayload("空.pdf", "application/pdf", new byte[0]));
    page.click("[id='up:go']");
    assertThat(row()).containsText("文書の日付（発行日など）を書いてください");
    assertThat(row().locator("[role=alert]")).isVisible();
    row().locator("input[type=date]").fill("2026-11-01");
    row().locator("button:has-text('もう一度出す')").press("Enter");
    assertThat(row()).containsText("空のファイルです（0 バイト）。何も保存していません。", SOON);
    Look.at(page, "upload-refused");
    row().locator("button:has-text('取り消す')").press("Enter");
    assertThat(row()).hasCount(0);
    assertThat(page.locator("[id='up:file']")).isFocused();
  }

  @Test
  void theSamePageSpeaksEnglish() throws Exception {
    visit("&lang=en");
    page.setViewportSize(390, 844);
    page.fill("[id='up:issuedOn']", "2026-11-01");
    choose(pdf("A04.pdf", MEGABYTE));
    assertThat(row()).containsText("Check which document the file is for");
    Look.at(page, "upload-phone-english");
    row().locator("button:has-text('Cancel')").click();
    visit("&lang=ja");
  }

  private void choose(FilePayload file) {
    page.setInputFiles("[id='up:file']", file);
  }

  @Test
  void withoutScriptTheFormSendsTheFile(Akashi akashi) {
    Page plain = browser.withoutScript();
    plain.navigate(browser.url("/app/documents?number=" + story.number()));
    browser.signIn(plain, "suzuki");
    plain.selectOption("[id='up:code']", "A04");
    plain.fill("[id='up:issuedOn']", "2026-11-01");
    plain.setInputFiles(
        "[id='up:file']",
        new FilePayload("登記.pdf", "application/pdf", SamplePdf.about("without script")));
    plain.click("[id='up:go']");
    assertThat(plain.locator("#A04 .status")).hasText(Pattern.compile("検査中|提出済み"));
    assertThat(plain.locator("#A04 .hash")).isVisible(SEEN);
  }
}
