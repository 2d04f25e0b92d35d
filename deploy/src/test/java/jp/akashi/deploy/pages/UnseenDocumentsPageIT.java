package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.SamplePdf;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page shows a document, and another version arrives before its button is pressed. */
@ExtendWith(RunningAkashi.class)
class UnseenDocumentsPageIT {

  @Test
  void theTeamIsToldAndTakesItOnceItIsSeen(Akashi akashi) {
    Story story = Story.teamAgreed(new Api(akashi));
    story.handsIn("yamada", "A04", SamplePdf.about("second"));
    try (Browser browser = new Browser(akashi)) {
      Page page = browser.of("tanaka");
      page.navigate(browser.url("/app/documents?number=" + story.number()));
      page.locator("[id='late:lateCode']").selectOption("A04");
      story.handsIn("yamada", "A04", SamplePdf.about("third"));
      page.locator("[id='late:accept']").click();
      assertThat(page.locator(".summary").first()).isVisible();
      assertThat(page.locator("#A04")).containsText("第3版");
      assertThat(page.locator("#A04 .status").first()).hasText("提出済み");
      Look.at(page, "document-unseen");
      page.locator("[id='late:accept']").click();
      assertThat(page.locator("#A04 .status").first()).not().hasText("提出済み");
    }
  }

  @Test
  void receptionTakesWhatItsPageCounted(Akashi akashi) {
    Story story = Story.submitted(new Api(akashi)).filesChecked();
    try (Browser browser = new Browser(akashi)) {
      Page page = browser.of("sato");
      page.navigate(browser.url("/app/reception?number=" + story.number()));
      page.locator("[id='ready:go']").click();
      assertThat(page.locator("#A04 .status")).hasText("受理");
    }
  }
}
