package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is typed outside of the application form outlives a lost session as well. */
@ExtendWith(RunningAkashi.class)
class LostSessionPageIT {

  private static final String MEANS = "input[name='means.1'][value=NOT_ADOPTED]";
  private Api api;
  private Browser browser;

  @BeforeEach
  void open(Akashi akashi) {
    api = new Api(akashi);
    browser = new Browser(akashi);
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void choicesAndEvidenceOfTheSelfCheckComeBack() {
    Story story = Story.draft(api);
    Page page = browser.of("yamada");
    page.navigate(browser.url("/app/self-check?number=" + story.number() + "&item=I-1"));
    page.check(MEANS);
    page.check("input[name=evidence][value=A07]");
    page.fill("#note", "切れる前に書いた。");
    signsInAgain(page, "yamada");
    assertThat(page.locator(MEANS)).isChecked();
    assertThat(page.locator("input[name=evidence][value=A07]")).isChecked();
    assertThat(page.locator("input[name=evidence][value=A10]")).not().isChecked();
    assertThat(page.locator("#note")).hasValue("切れる前に書いた。");
    assertThat(kept(page)).isZero();
    page.click("[id='check:go']");
    page.waitForURL("**/app/self-check?number=*&after=I-1");
  }

  /** A refused form's address no longer says which case and item it is about. */
  @Test
  void theJudgementComesBackAfterARefusalToo() {
    Story story = Story.draft(api).teamAgreed();
    Page page = browser.of("tanaka");
    page.navigate(browser.url("/app/review?number=" + story.number() + "&item=I-3&show=all"));
    page.check("input[name='judge:verdict'][value=NONCONFORMING]");
    page.fill("[id='judge:reason']", "管理の記録がない。");
    page.click("[id='judge:save']");
    assertThat(page.locator(".summary")).containsText("等級");
    page.check("[id='judge:onSite']");
    signsInAgain(page, "tanaka");
    assertThat(page.locator(".items [aria-current]")).containsText("I-3");
    assertThat(page.locator("[id='judge:reason']")).hasValue("管理の記録がない。");
    assertThat(page.locator("input[name='judge:verdict'][value=NONCONFORMING]")).isChecked();
    assertThat(page.locator("[id='judge:onSite']")).isChecked();
  }

  /**
   * Who wrote meanwhile is not overwritten: the text comes back with the version it was read on.
   */
  @Test
  void whatAColleagueSavedWhileTheSessionWasLostIsNotOverwritten() {
    Story story = Story.draft(api);
    Page page = browser.of("yamada");
    page.navigate(browser.url("/app/self-check?number=" + story.number() + "&item=I-1"));
    page.fill("#note", "山田の記載。");
    Map<String, Object> said = Map.of("note", "鈴木の記載。");
    String path = "cases/" + story.number() + "/self-check/I-1";
    assertThat(api.as("suzuki").put(path, said, "\"v0\"").status()).isEqualTo(200);
    signsInAgain(page, "yamada");
    assertThat(page.locator("#note")).hasValue("山田の記載。");
    page.click("[id='check:go']");
    assertThat(page.locator("[id='check:overtaken']")).containsText("鈴木の記載。");
  }

  @Test
  void theTechnicalReviewComesBackAndAnErrorPageKeepsIt() {
    Story story = Story.reported(api);
    Page page = browser.of("watanabe");
    page.navigate(browser.url("/app/decision?number=" + story.number()));
    page.fill("[id='review:reasons']", "一件書類を確かめた。");
    page.locator("input[name='review:confirmed']").first().check();
    page.context().clearCookies();
    again(page);
    page.waitForSelector("#username");
    page.navigate(browser.url("/error/500"));
    assertThat(kept(page)).isOne();
    page.navigate(browser.url("/app/decision?number=" + story.number()));
    browser.signIn(page, "watanabe");
    assertThat(page.locator("[id='review:reasons']")).hasValue("一件書類を確かめた。");
    assertThat(page.locator("input[name='review:confirmed']").first()).isChecked();
    assertThat(kept(page)).isZero();
  }

  @Test
  void anotherPersonNeverFindsIt() {
    Story story = Story.draft(api);
    Page page = browser.of("yamada");
    page.navigate(browser.url("/app/self-check?number=" + story.number() + "&item=I-1"));
    page.fill("#note", "山田だけの文字");
    signsInAgain(page, "suzuki");
    assertThat(page.locator("#note")).hasValue("");
    assertThat(kept(page)).isZero();
  }

  private void signsInAgain(Page page, String username) {
    page.context().clearCookies();
    again(page);
    browser.signIn(page, username);
    page.waitForSelector("main[data-me='" + username + "']");
  }

  /** The dialog that stands there once the session is known to be over. */
  private static void again(Page page) {
    page.evaluate("document.dispatchEvent(new Event('akashi:signed-out'))");
    page.click("#session [data-again]");
  }

  private static int kept(Page page) {
    return (int)
        page.evaluate("Object.keys(sessionStorage).filter(key => key.startsWith('kept:')).length");
  }
}
