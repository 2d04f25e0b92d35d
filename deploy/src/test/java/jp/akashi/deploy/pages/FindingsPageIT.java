package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nonconformities and what was reported of them, as both sides read it. */
@ExtendWith(RunningAkashi.class)
class FindingsPageIT {

  @Test
  void aReportThatDidNotSufficeIsStillReadByBothSides(Akashi akashi) {
    Story story = insufficient(new Api(akashi));
    String address = "app/findings?number=" + story.number();
    try (Browser browser = new Browser(akashi)) {
      for (String reader : List.of("yamada", "tanaka")) {
        Page page = browser.of(reader);
        page.navigate(browser.url("/" + address));
        Locator required = page.locator("#NC-1 details").first();
        assertThat(required.locator("summary")).containsText("求められていること： III-3　鍵及び");
        required.locator("summary").click();
        assertThat(required.locator(".prov")).isVisible();
        Locator rounds = page.locator("#NC-1 details").last();
        rounds.locator("summary").click();
        assertThat(rounds).containsText("担当の交代時に引き継がなかった。");
        assertThat(rounds).containsText("A21");
        assertThat(rounds).containsText("新しい手順が見当たらない。");
        Look.at(page, "findings-rounds-" + reader);
      }
      Visits visits = new Visits(browser).by("yamada", address, "insufficient");
      org.assertj.core.api.Assertions.assertThat(visits.wrong()).isEmpty();
    }
  }

  private static Story insufficient(Api api) {
    return Story.reviewed(api)
        .planAgreed()
        .metOnSite()
        .raises("III-3", "minor")
        .takes("kobayashi", "cases/%s/audit/conclusion")
        .corrects("NC-1")
        .takes("yamada", "cases/%s/nonconformities/report")
        .takes(
            "kobayashi",
            "cases/%s/nonconformities/NC-1/insufficiency",
            Map.of("text", "新しい手順が見当たらない。"))
        .takes("kobayashi", "cases/%s/nonconformities/verification-conclusion");
  }
}
