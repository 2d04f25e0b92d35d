package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.MixedTeam;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The page of review and decision before somebody who evaluated the case: it offers no act, and
 * takes none that was forged out of the form of another case.
 */
@ExtendWith(RunningAkashi.class)
class SeparationPageIT {

  private static final String SHIMIZU = "shimizu";
  private Story evaluated;
  private Story other;

  @Test
  @Tag("R08")
  void whoEvaluatedIsOfferedNothingAndForgesInVain(Akashi akashi) {
    Api api = new Api(akashi);
    evaluated = MixedTeam.reported(api, SHIMIZU);
    other = Story.reported(api);
    try (Browser browser = new Browser(akashi)) {
      Page page = browser.of(SHIMIZU);
      reviewIsKept(browser, page);
      evaluated.committee().recommends("watanabe", "GRANT");
      other.committee().recommends("watanabe", "GRANT");
      decisionIsKept(browser, page);
    }
  }

  private void reviewIsKept(Browser browser, Page page) {
    open(browser, page, evaluated);
    assertThat(page.locator("main")).containsText("あなたは技術レビューができません");
    assertThat(page.locator("main form")).hasCount(0);
    open(browser, page, other);
    page.locator("input[name='review:confirmed']").all().forEach(Locator::check);
    page.check("input[name='review:recommendation'][value=GRANT]");
    page.fill("[id='review:reasons']", "偽造。");
    assertForgedInVain(page, "review:go", "REVIEW_FILE");
  }

  private void decisionIsKept(Browser browser, Page page) {
    open(browser, page, evaluated);
    assertThat(page.locator("main")).containsText("あなたは判定できません");
    assertThat(page.locator("main form")).hasCount(0);
    open(browser, page, other);
    assertForgedInVain(page, "declare:go", "DECIDE");
    open(browser, page, other);
    page.click("[id='declare:go']");
    page.check("input[name='vote:choice'][value=FOR]");
    page.fill("[id='vote:reasons']", "偽造。");
    assertForgedInVain(page, "vote:go", "DECIDE");
    open(browser, page, other);
    page.fill("[id='close:reasons']", "偽造。");
    assertForgedInVain(page, "close:sendBack", "DECIDE");
  }

  /** The form of a case they may act on, sent in the name of the one they evaluated. */
  private void assertForgedInVain(Page page, String button, String step) {
    List<String> before = evaluated.acts();
    page.evaluate(
        "number => document.querySelectorAll('input[name=number]').forEach(i => i.value = number)",
        evaluated.number());
    page.click("[id='" + button + "']");
    assertThat(page.locator("main")).containsText("あなたは");
    assertThat(page.locator("main form")).hasCount(0);
    assertThat(evaluated.acts()).isEqualTo(before);
    assertThat(evaluated.openSteps()).containsExactly(step);
    assertThat(other.openSteps()).containsExactly(step);
  }

  private static void open(Browser browser, Page page, Story story) {
    page.navigate(browser.url("/app/decision?number=" + story.number()));
  }
}
