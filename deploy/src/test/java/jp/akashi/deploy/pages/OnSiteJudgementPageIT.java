package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An item the documents did not settle is judged on site, on the same bench. */
@ExtendWith(RunningAkashi.class)
class OnSiteJudgementPageIT {

  private static final String CONCLUSION = "cases/%s/audit/conclusion";

  @Test
  void whatWasLeftForTheSiteIsJudgedThere(Akashi akashi) {
    Api api = new Api(akashi);
    Story story = Story.draft(api).judged();
    String item = "cases/" + story.number() + "/judgements/III-3";
    Map<String, String> later = Map.of("verdict", "ON_SITE", "reason", "保管庫は現地で見る。");
    assertThat(api.as("tanaka").put(item, later, "\"v1\"").status()).isEqualTo(204);
    story.takes("tanaka", "cases/%s/document-review/completion").planAgreed().metOnSite();
    assertThat(story.tries("kobayashi", CONCLUSION, null).status()).isEqualTo(422);
    try (Browser browser = new Browser(akashi)) {
      Page bench = browser.of("kobayashi");
      bench.navigate(browser.url("/app/review?number=" + story.number() + "&item=III-3"));
      assertThat(bench.locator("h1")).hasText("現地審査の判断");
      assertThat(bench.locator("input[name='judge:verdict'][value=ON_SITE]")).hasCount(0);
      assertThat(bench.locator("[id='judge:onSite']")).hasCount(0);
      Look.at(bench, "review-on-site");
      bench.check("input[name='judge:verdict'][value=CONFORMING]");
      bench.fill("[id='judge:reason']", "保管庫の施錠と鍵の記録を見た。");
      bench.click("[id='judge:save']");
      assertThat(bench.locator(".items [aria-current]")).not().containsText("III-3");
      Page stranger = browser.of("ito");
      stranger.navigate(browser.url("/app/review?number=" + story.number() + "&item=III-3"));
      assertThat(stranger.locator("main")).containsText("いまは見るだけです");
    }
    story.takes("kobayashi", CONCLUSION);
    assertThat(story.openSteps()).containsExactly("WRITE_AUDIT_REPORT");
  }
}
