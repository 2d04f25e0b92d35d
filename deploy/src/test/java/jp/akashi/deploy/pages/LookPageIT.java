package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.time.LocalDate;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Multipart;
import jp.akashi.deploy.demo.SamplePdf;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people see while their file is looked into. */
@ExtendWith(RunningAkashi.class)
class LookPageIT {

  private static final LocatorAssertions.HasTextOptions SOON =
      new LocatorAssertions.HasTextOptions().setTimeout(60_000);

  @Test
  void theRowFollowsByItselfWhenTheLookIsOver(Akashi akashi) throws Exception {
    Api api = new Api(akashi);
    Story story = Story.draft(api).handsIn("yamada", "A07", SamplePdf.about("starts the process"));
    ProcessHandle looking = looking(akashi);
    signal(looking, "STOP");
    try (Browser browser = new Browser(akashi)) {
      Multipart form = new Multipart().date("A04", LocalDate.of(2026, 11, 1));
      api.as("yamada")
          .putFiles(story.number(), form.file("A04", "a.pdf", SamplePdf.about("waits")));
      Page page = browser.of("yamada");
      page.navigate(browser.url("/app/documents?number=" + story.number()));
      page.fill("[id='say:reason']", "typed meanwhile");
      Locator row = page.locator("#A04");
      assertThat(row.locator(".status")).hasText("検査中");
      assertThat(page.locator("#check")).containsText("中身を確かめています");
      Look.at(page, "documents-looked-into");
      signal(looking, "CONT");
      assertThat(row.locator(".status")).hasText("提出済み", SOON);
      assertThat(page.locator("[data-looked]")).hasText("A04 の中身を確かめました。");
      assertThat(page.locator("#check")).hasCount(0);
      assertThat(page.locator("[id='say:reason']")).hasValue("typed meanwhile");
    } finally {
      signal(looking, "CONT");
    }
  }

  /** The process in which the server looks into files. */
  private static ProcessHandle looking(Akashi akashi) {
    return ProcessHandle.allProcesses()
        .filter(process -> says(process, "LookMain"))
        .filter(process -> process.parent().filter(p -> says(p, akashi.data())).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static boolean says(ProcessHandle process, Object words) {
    return process.info().commandLine().filter(line -> line.contains(words.toString())).isPresent();
  }

  private static void signal(ProcessHandle process, String signal)
      throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
  }
}
