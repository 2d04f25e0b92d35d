package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Story;
import jp.akashi.deploy.rest.WrittenPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The search in Chromium. */
@ExtendWith(RunningAkashi.class)
class SearchPageIT {

  private static final String WORD = "zugehaltener";

  @Test
  void whatIsFoundIsMarkedAndLeadsThere(Akashi akashi) {
    Api api = new Api(akashi);
    Story story =
        Story.draft(api).handsIn("yamada", "A04", WrittenPdf.saying("<b>A " + WORD + " door</b>"));
    await()
        .atMost(Duration.ofSeconds(90))
        .until(
            () ->
                api.as("yamada")
                    .get("search?q=" + WORD)
                    .json()
                    .toString()
                    .contains(story.number()));
    try (Browser browser = new Browser(akashi)) {
      Page page = browser.of("yamada");
      page.navigate(browser.url("/app/tasks"));
      page.fill("#seek", WORD);
      page.keyboard().press("Enter");
      assertThat(page.locator("input#q")).hasValue(WORD);
      assertThat(page.locator(".found mark").first()).hasText(WORD);
      assertThat(page.locator(".passage").first()).containsText("<b>A " + WORD + " door</b>");
      Look.at(page, "search");
      page.setViewportSize(360, 800);
      Look.at(page, "search-phone");
      page.setViewportSize(1280, 900);
      page.click(".chip:has-text('案件')");
      assertThat(page.locator(".empty")).containsText("見つかりませんでした");
      page.navigate(browser.url("/app/search?lang=en&q=" + WORD));
      assertThat(page.locator("h2").first()).containsText("Documents");
      page.click(".found a");
      assertThat(page.locator("h1")).isVisible();
      org.assertj.core.api.Assertions.assertThat(page.url()).contains("/app/documents?number=");
    }
  }

  @Test
  void whatCannotBeLookedForIsSaid(Akashi akashi) {
    try (Browser browser = new Browser(akashi)) {
      Page page = browser.of("sato");
      page.navigate(browser.url("/app/search?q=" + "x".repeat(201)));
      assertThat(page.locator("#q-e")).containsText("200");
      Look.at(page, "search-wrong");
      page.navigate(browser.url("/app/search?q=qqqqqqqqqq"));
      assertThat(page.locator(".empty")).containsText("見つかりませんでした");
      Look.at(page, "search-empty");
      Page other = browser.of("inoue");
      other.navigate(browser.url("/app/search?q=x"));
      assertThat(other.locator("main")).containsText("申請者と審査にあたる人だけ");
      assertThat(other.locator("#seek")).hasCount(0);
    }
  }
}
