package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Story;
import jp.akashi.deploy.rest.JapanesePdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people read where a document is of another company. */
@ExtendWith(RunningAkashi.class)
class DifferingFormsPageIT {

  @Test
  void bothValuesAreNamedAndWhatToDo(Akashi akashi) {
    Api api = new Api(akashi);
    Story story = Story.draft(api);
    String number = api.as("yamada").get("company").json().get("corporateNumber").asText();
    story.handsIn("yamada", "A02", JapanesePdf.saying("会社法人等番号　９９９９－０３－０００１６８"));
    try (Browser browser = new Browser(akashi)) {
      Page page = browser.of("yamada");
      page.navigate(browser.url("/app/documents?number=" + story.number()));
      assertThat(page.locator("#A02")).containsText("登録の法人番号（" + number + "）がなく");
      assertThat(page.locator("#A02")).containsText("正しいものを出してください");
      Look.at(page, "documents-of-another-company");
      page.navigate(browser.url("/app/documents?number=" + story.number() + "&lang=en"));
      assertThat(page.locator("#A02")).containsText("(" + number + ") is not on it");
      story.submitted();
      Page desk = browser.of("sato");
      desk.navigate(browser.url("/app/reception?number=" + story.number()));
      assertThat(desk.locator("main")).containsText("登録の法人番号（" + number + "）がなく");
      Look.at(desk, "reception-of-another-company");
    }
  }
}
