package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.Uncorrected;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Evaluation;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The committee at the page of technical review and decision, in Chromium. */
@ExtendWith(RunningAkashi.class)
class DecisionPageIT {

  /** Also a technical reviewer and a member of the committee. */
  private static final String AUDITOR = "shimizu";

  private static final List<String> TEAM = List.of("tanaka", "kobayashi", AUDITOR);

  private static final String GROUNDLESS = ".banner-care:has-text('不認証とする根拠がありません')";

  /** Every form of the page that changes something. */
  private static final String ACTS = "main form[method=post]";

  @Test
  @Tag("R08")
  @Tag("R15")
  @Tag("R21")
  void whoEvaluatedIsOfferedNoActAndTheOthersReadWhichRuleForbids(Akashi akashi) {
    Story story = reportedWithAnAuditorOfTheCommittee(new Api(akashi));
    try (Browser browser = new Browser(akashi)) {
      Page auditor = browser.of(AUDITOR);
      open(browser, auditor, story);
      keptOut(auditor, "あなたは技術レビューができません");
      Look.at(auditor, "decision-kept-out");
      story.committee().recommends("watanabe", "GRANT");
      open(browser, auditor, story);
      keptOut(auditor, "あなたは判定できません");
      Page member = browser.of("takahashi");
      open(browser, member, story);
      formsAreRead(member);
      memberVotes(member);
      ruleForbids(member);
      fileGoesBack(member);
      org.assertj.core.api.Assertions.assertThat(story.state()).isEqualTo("ON_SITE_AUDIT");
    }
  }

  private static Story reportedWithAnAuditorOfTheCommittee(Api api) {
    Story story = Story.agreed(api);
    Evaluation.auditorsAreAuthorised(api);
    story.takes(
        "saito",
        "cases/%s/team",
        Map.of("lead", TEAM.get(0), "others", TEAM.subList(1, TEAM.size())));
    TEAM.forEach(one -> story.takes(one, "cases/%s/team/declaration", Evaluation.noTies()));
    story.takes("yamada", "cases/%s/team/agreement");
    Evaluation.judgeAll(api, story.number());
    story.takes("tanaka", "cases/%s/document-review/completion").planAgreed().metOnSite();
    story.takes("kobayashi", "cases/%s/audit/conclusion");
    TEAM.forEach(one -> story.takes(one, "cases/%s/team/declaration-after", Evaluation.noTies()));
    return story.auditReported();
  }

  private static void open(Browser browser, Page page, Story story) {
    page.navigate(browser.url("/app/decision?number=" + story.number()));
  }

  private static void keptOut(Page page, String title) {
    assertThat(page.locator(".banner-stop")).containsText(title);
    assertThat(page.locator(".banner-stop")).containsText("審査に加わった人");
    assertThat(page.locator(ACTS)).hasCount(0);
  }

  private static void formsAreRead(Page page) {
    page.click("#said li:has-text('A17') summary");
    assertThat(page.locator("#said li:has-text('A17') dl").first()).isVisible();
    assertThat(page.locator("#said li:has-text('A17')")).containsText("0件です");
    Look.at(page, "decision-said");
    page.setViewportSize(390, 844);
    Look.at(page, "decision-said-phone");
    page.setViewportSize(1280, 900);
  }

  private static void memberVotes(Page page) {
    assertThat(page.locator("tr:has-text('清水')")).containsText("できない");
    page.click("[id='declare:go']");
    page.check("input[name='vote:choice'][value=FOR]");
    page.click("[id='vote:go']");
    assertThat(page.locator(".summary")).containsText("必ず書いてください");
    assertThat(page.locator("input[name='vote:choice'][value=FOR]")).isChecked();
    page.fill("[id='vote:reasons']", "審査報告書と証拠で確かめた。");
    page.click("[id='vote:go']");
    assertThat(page.locator("main")).containsText("審査報告書と証拠で確かめた。");
    assertThat(page.locator("[id='vote:go']")).hasCount(0);
  }

  /** One vote is no quorum: the page says so before and after it is tried. */
  private static void ruleForbids(Page page) {
    assertThat(page.locator("tr:has(th:text-is('R15'))")).containsText("満たさない");
    assertThat(page.locator("tr:has(th:text-is('R15'))")).containsText("3名以上");
    assertThat(page.locator("tr:has(th:text-is('R15'))")).containsText("投票した委員：1名");
    assertThat(page.locator("tr:has(th:text-is('R19'))")).containsText("根拠にならない");
    assertThat(page.locator(GROUNDLESS)).isVisible();
    page.check("input[name='close:outcome'][value=GRANTED]");
    page.fill("[id='close:reasons']", "すべての義務項目を満たしている。");
    page.click("[id='close:go']");
    assertThat(page.locator(".summary")).containsText("（R15）");
    assertThat(page.locator("[id='close:reasons']")).hasValue("すべての義務項目を満たしている。");
    Look.at(page, "decision-forbidden");
  }

  private static void fileGoesBack(Page page) {
    page.fill("[id='close:reasons']", "別館の現地審査が足りない。");
    page.click("[id='close:sendBack']");
    page.waitForURL("**/app/case?number=*");
    assertThat(page.locator("main")).containsText("現地審査");
  }

  @Test
  @Tag("R17")
  @Tag("R20")
  void aRefusalReachesTheApplicantWithItsReasonsAndTheRightToObject(Akashi akashi) {
    Story story = Uncorrected.reported(akashi, Story.draft(new Api(akashi)));
    story.committee().recommends("watanabe", "REFUSE").declares("takahashi", "kato", "matsumoto");
    story.committee().votes("kato", "AGAINST").votes("matsumoto", "AGAINST");
    try (Browser browser = new Browser(akashi)) {
      Page member = browser.of("takahashi");
      open(browser, member, story);
      assertThat(member.locator("main")).not().containsText("加藤 真一反対");
      member.check("input[name='vote:choice'][value=AGAINST]");
      member.fill("[id='vote:reasons']", "鍵の管理が足りない。");
      member.click("[id='vote:go']");
      assertThat(member.locator("tr:has(th:text-is('R19'))")).containsText("根拠になる");
      assertThat(member.locator("tr:has(th:text-is('R19'))")).containsText("満たされていない義務項目：1件");
      assertThat(member.locator(GROUNDLESS)).hasCount(0);
      member.check("input[name='close:outcome'][value=REFUSED]");
      member.click("[id='close:go']");
      assertThat(member.locator(".summary")).containsText("必ず書いてください");
      member.fill("[id='close:items:0:reason']", "鍵の貸出しの記録がない。");
      member.fill("[id='close:reasons']", "鍵の管理が足りず、是正の見込みがない。");
      member.click("[id='close:go']");
      member.waitForURL("**/app/case?number=*");
      story.untilJournalSays("notice.refused");
      open(browser, member, story);
      assertThat(member.locator(".banner-stop")).containsText("鍵の管理が足りず、是正の見込みがない。");
      assertThat(member.locator(ACTS)).hasCount(0);
      Look.at(member, "decision-refused");
      applicantReads(browser, story);
    }
  }

  private static void applicantReads(Browser browser, Story story) {
    Page page = browser.of("suzuki");
    page.navigate(browser.url("/app/case?number=" + story.number()));
    assertThat(page.locator("main")).containsText("不認証");
    page.navigate(browser.url("/app/notices"));
    page.click("a:has-text('" + story.number() + "】認証しないことを決定')");
    assertThat(page.locator(".letter")).containsText("鍵の管理が足りず、是正の見込みがない。");
    assertThat(page.locator(".letter")).containsText("異議");
    Look.at(page, "notice-refused");
  }
}
