package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.Waiting;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.SamplePdf;
import jp.akashi.deploy.demo.Story;
import jp.akashi.deploy.rest.HostileFiles;
import jp.akashi.deploy.rest.ViewedCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the pages say of files that are not taken, or not opened. */
@ExtendWith(RunningAkashi.class)
class RefusedFilesPageIT {

  private static final LocatorAssertions.ContainsTextOptions SOON =
      new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
  private static final String DAY = "2026-11-01";
  private Akashi akashi;
  private Api api;

  @BeforeEach
  void reach(Akashi running) {
    akashi = running;
    api = new Api(running);
  }

  @Test
  void whatTheScannerCannotLookThroughIsRefused() {
    ViewedCase refused = ViewedCase.draft(api);
    String code = refused.accepting("XLSX");
    try (Browser browser = new Browser(akashi)) {
      Page page = documents(browser, refused.story());
      Locator row = row(page, code, "deep.xlsx", HostileFiles.called("deep.xlsx"));
      page.click("[id='up:go']");
      assertThat(row).containsText("中身が多すぎて検査できないため、受け取りませんでした", SOON);
      assertThat(row).containsText("何も保存していません");
      Look.at(page, "upload-too-much-to-scan");
      page.reload();
      assertThat(page.locator("#" + code + " .hash")).hasCount(0);
    }
  }

  @Test
  void whatIsUnsafeToOpenIsNotShown() {
    ViewedCase viewed = ViewedCase.draft(api);
    String code = viewed.accepting("DOCX");
    viewed.with(code, "macro.docx", HostileFiles.called("macro.docx"));
    try (Browser browser = new Browser(akashi)) {
      Page page = Viewer.window(browser, "yamada");
      page.navigate(browser.url(viewed.page(code)));
      assertThat(page.locator(".banner")).containsText("開くと危ないものが入っています");
      assertThat(page.locator("[data-view]")).hasCount(0);
      assertThat(page.locator("main a[href$='/content']")).hasCount(0);
      Look.at(page, "view-unsafe");
    }
  }

  @Test
  void whatWasDamagedOnItsWayIsSentAnew() throws Exception {
    Story story = Story.draft(api);
    List<Path> before = partial();
    try (FailingLink link = new FailingLink(2);
        Browser browser = new Browser(akashi, link)) {
      Page page = documents(browser, story);
      Locator row =
          row(page, "A04", "登記.pdf", SamplePdf.about("damaged", 12L << 20).readAllBytes());
      page.click("[id='up:go']");
      Waiting.until("The first piece", Duration.ofMinutes(1), null, () -> !since(before).isEmpty());
      link.cut();
      assertThat(row).containsText("つなぎ直しています", SOON);
      damage(since(before).get(0));
      link.mend();
      assertThat(row).containsText("途中まで届いた分が壊れていたため、受け取りませんでした", SOON);
      Look.at(page, "upload-damaged");
      row.locator("button:has-text('もう一度出す')").click();
      assertThat(row.locator("[data-hash]")).containsText("SHA-256", SOON);
    }
  }

  /** In the first piece, which is written once: the server may still be adding others. */
  private static void damage(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      ByteBuffer one = ByteBuffer.allocate(1);
      channel.read(one, 100);
      channel.write(one.put(0, (byte) ~one.get(0)).flip(), 100);
    }
  }

  private List<Path> partial() {
    try (Stream<Path> files = Files.list(akashi.data().resolve("evidence/uploads"))) {
      return files.filter(RefusedFilesPageIT::isContent).toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private List<Path> since(List<Path> before) {
    return partial().stream().filter(file -> !before.contains(file)).toList();
  }

  private static boolean isContent(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) > 1 << 18;
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static Page documents(Browser browser, Story story) {
    Page page = browser.of("yamada");
    page.navigate(browser.url("/app/documents?number=" + story.number()));
    return page;
  }

  private static Locator row(Page page, String code, String name, byte[] content) {
    page.selectOption("[id='up:code']", code);
    page.fill("[id='up:issuedOn']", DAY);
    page.setInputFiles("[id='up:file']", new FilePayload(name, "application/pdf", content));
    return page.locator("[data-row]");
  }
}
