package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Evaluation;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The journal at the page of a case, as both sides read it. */
@ExtendWith(RunningAkashi.class)
class JournalPageIT {

  private static final List<String> OF_THE_COMMITTEE =
      List.of("技術レビューの推薦を記録した", "認証を推薦した", "利害関係により判定から外れた");
  private static final List<String> OF_THE_TEAM = List.of("利害関係を申告した", "審査中に利害関係が見つかった");

  @Test
  void holdsNothingOfWhatTheBodyWeighsBeforeItHasSpoken(Akashi akashi) {
    Api api = new Api(akashi);
    Story decided = Story.recommended(api);
    decided.takes("kato", "cases/%s/decision/declaration", Map.of("tie", "義兄が役員"));
    Story stopped = Story.teamAgreed(api);
    stopped.takes("tanaka", "cases/%s/team/declaration", Evaluation.tie("HOLDING", "株式を相続した。"));
    try (Browser browser = new Browser(akashi)) {
      reads(journal(browser, "saito", decided), OF_THE_COMMITTEE, "審査報告書を出した");
      misses(journal(browser, "yamada", decided), OF_THE_COMMITTEE, "審査報告書を出した");
      reads(journal(browser, "saito", stopped), OF_THE_TEAM, "審査員に同意した");
      misses(journal(browser, "yamada", stopped), OF_THE_TEAM, "審査員に同意した");
    }
  }

  private static Locator journal(Browser browser, String username, Story story) {
    Page page = browser.of(username);
    page.navigate(browser.url("/app/case?journal=all&number=" + story.number()));
    return page.locator("#journal tbody");
  }

  private static void reads(Locator journal, List<String> held, String shown) {
    assertThat(journal).containsText(shown);
    held.forEach(act -> assertThat(journal).containsText(act));
  }

  private static void misses(Locator journal, List<String> held, String shown) {
    assertThat(journal).containsText(shown);
    held.forEach(act -> assertThat(journal).not().containsText(act));
  }
}
