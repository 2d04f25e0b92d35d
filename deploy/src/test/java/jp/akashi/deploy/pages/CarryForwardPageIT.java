package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Story;
import jp.akashi.deploy.rest.Forms;
import jp.akashi.deploy.rest.NextEdition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An applicant finds a newer form, sees what it changes, and carries the draft forward. */
@ExtendWith(RunningAkashi.class)
@Tag("EXC-11")
class CarryForwardPageIT {

  private static final String SCOPE = "[id='form:scope']";
  private Forms forms;
  private Api api;
  private Story story;
  private Browser browser;
  private Page page;

  @BeforeEach
  void begin(Akashi akashi) {
    api = new Api(akashi);
    forms = new Forms(api);
    forms.older();
    story = forms.draft();
    browser = new Browser(akashi);
    page = browser.of("yamada");
  }

  @AfterEach
  void shippedContentIsInForceAgain() {
    browser.close();
    NextEdition.restore(api);
  }

  @Test
  void theDraftIsCarriedForwardAndCheckedOnItsPage() {
    open("form-changes");
    assertThat(page.locator(".empty")).containsText("様式の変更はありません");
    forms.newer();
    for (String room : new String[] {"case", "application", "documents", "self-check"}) {
      open(room);
      assertThat(page.locator(".banner-care").first()).containsText("申請の様式が新しくなりました");
    }
    open("case");
    look("carry-case");
    page.click("text=変わるところを見る");
    assertThat(page.locator("h1")).hasText("様式の変更");
    assertThat(row("区分と表示")).containsText("と期限");
    assertThat(row("A97")).containsText("A97.pdf");
    assertThat(row("無線LAN")).containsText("もう一度確かめて");
    look("carry-changes");
    english("carry-changes-en");

    page.click("[id='carry:go']");
    assertThat(page.locator("#check-h")).containsText("もう一度確かめる答え");
    assertThat(page.locator("#aside-h")).containsText("とっておいた答え");
    assertThat(row("A97")).containsText("A97.pdf");
    look("carry-carried");
    english("carry-carried-en");
    page.click("[id='check:go']");
    assertThat(page.locator(".summary")).isVisible();
    Look.at(page, "carry-nothing-ticked");
    page.check("input[value='answers.wireless']");
    page.check("input[value='documents.A08']");
    page.click("[id='check:go']");
    assertThat(page.locator("input[value='answers.wireless']")).hasCount(0);
    assertThat(page.locator("input[value='selfCheck.I-2']")).hasCount(1);
    open("self-check");
    assertThat(page.locator("#i-I-2")).containsText("もう一度確かめる");
    Look.at(page, "carry-self-check");
    open("self-check", "&item=I-2");
    page.click("[id='check:go']");
    open("self-check");
    assertThat(page.locator("#i-I-2")).not().containsText("もう一度確かめる");
  }

  @Test
  void whatIsBeingTypedOnTheOlderFormIsKept() {
    open("application");
    forms.newer();
    Page colleague = browser.of("suzuki");
    colleague.navigate(browser.url("/app/form-changes?number=" + story.number()));
    colleague.click("[id='carry:go']");
    assertThat(colleague.locator("#check-h")).isVisible();
    page.fill(SCOPE, "引き継ぐ前の画面で書いた範囲");
    assertThat(page.locator("#autosave")).containsText("ほかの人が先に保存しました");
    page.click("[data-compare]");
    page.waitForURL("**/app/case?*");
    open("application");
    assertThat(page.locator(SCOPE)).hasValue("引き継ぐ前の画面で書いた範囲");
    assertThat(page.locator("input[name='answers.robot']")).hasCount(2);
    assertThat(page.locator("input[name='answers.drone']")).hasCount(0);
    assertThat(page.locator("main")).containsText("もう一度確かめる");
    Look.at(page, "carry-application");
  }

  private Locator row(String text) {
    return page.locator("tbody tr", new Page.LocatorOptions().setHasText(text)).first();
  }

  private void open(String room) {
    open(room, "");
  }

  private void open(String room, String more) {
    page.navigate(browser.url("/app/" + room + "?number=" + story.number() + more));
  }

  private void english(String name) {
    page.navigate(browser.url("/app/form-changes?number=" + story.number() + "&lang=en"));
    Look.at(page, name);
    page.navigate(browser.url("/app/form-changes?number=" + story.number() + "&lang=ja"));
  }

  /** On a screen and on a telephone. */
  private void look(String name) {
    Look.at(page, name);
    page.setViewportSize(360, 900);
    Look.at(page, name + "-phone");
    page.setViewportSize(1280, 900);
  }
}
