package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** What the office of the body does: reception, agreement, review of the file, decision. */
final class BodysPath {

  private final ClickedCase at;

  BodysPath(ClickedCase at) {
    this.at = at;
  }

  void applicationIsAccepted() {
    Page page = at.room("sato", "書類を確かめる");
    page.click("[id='reception:accept']");
    assertThat(page.locator(".summary")).containsText("終わっていません");
    Look.at(page, "reception");
    page.click("[id='ready:go']");
    page.click("[id='reception:accept']");
    page.waitForURL("**/app/case?number=" + at.number() + "*");
  }

  void agreementIsConcluded() {
    Page manager = at.person("saito");
    manager.click("main a.btn:has-text('申請レビューを始める')");
    manager.fill("[id='offer:personDays']", "2.5");
    manager.fill("[id='offer:basis']", "文書審査1.0、現地審査1.0、計画・報告0.5");
    manager.fill("[id='offer:fee']", "275,000");
    manager.click("[id='offer:go']");
    assertThat(manager.locator(".summary")).containsText("引き受けられません");
    assertThat(manager.locator("[id='offer:personDays']")).hasValue("2.5");
    Look.at(manager, "application-review-error");
    for (String check : List.of("competence", "capacity", "impartiality", "scopeClear")) {
      manager.check("input[value=" + check + "]");
    }
    Look.at(manager, "application-review");
    manager.click("[id='offer:go']");
    manager.waitForURL("**/app/case?number=" + at.number() + "*");
    Page representative = at.person("nakagawa");
    representative.click("main a.btn:has-text('見積と契約を読む')");
    representative.fill("[id='sign:name']", "中川 翔");
    Look.at(representative, "agreement");
    representative.click("[id='sign:go']");
    representative.waitForURL("**/app/case?number=" + at.number() + "*");
  }

  void fileIsReviewed() {
    Page page = at.person("watanabe");
    page.click("main a.btn:has-text('一件書類を確かめる')");
    page.click("[id='review:go']");
    assertThat(page.locator(".summary")).containsText("必ず書いてください");
    page.locator("input[name='review:confirmed']").all().forEach(Locator::check);
    page.check("input[name='review:recommendation'][value=GRANT]");
    page.fill("[id='review:reasons']", "一件書類を確かめた。すべての規則が満たされている。");
    Look.at(page, "technical-review");
    page.click("[id='review:go']");
    page.waitForURL("**/app/case?number=" + at.number() + "*");
  }

  void decisionIsMade() {
    for (String member : List.of("takahashi", "kato", "matsumoto")) {
      Page page = at.person(member);
      page.click("main a.btn:has-text('判定の画面を開く')");
      page.click("[id='declare:go']");
      page.check("input[name='vote:choice'][value=FOR]");
      page.click("[id='vote:go']");
      assertThat(page.locator(".summary")).containsText("必ず書いてください");
      page.fill("[id='vote:reasons']", "すべての義務項目を満たしている。");
      Look.at(page, "decision-vote");
      page.click("[id='vote:go']");
      assertThat(page.locator("main")).containsText("票を締め切り");
    }
    Page chair = at.browser().of("matsumoto");
    chair.check("input[name='close:outcome'][value=GRANTED]");
    chair.fill("[id='close:reasons']", "すべての義務項目を満たしている。");
    Look.at(chair, "decision");
    chair.click("[id='close:go']");
    assertThat(chair.locator("main")).containsText("認証を決めた");
    chair.navigate(at.browser().url("/app/decision?number=" + at.number() + "&lang=en"));
    Look.at(chair, "decision-english");
  }

  void certificateIsSigned() {
    Page page = at.person("hayashi");
    page.click("[data-dialog=dlg-sign]");
    assertThat(page.locator("dialog[open]")).containsText("登録簿に公開され");
    page.check("input[name='sign:confirmed'][value=R12]");
    Look.at(page, "sign-certificate");
    page.click("[id='sign:go']");
    page.waitForURL("**/app/case?number=" + at.number() + "*");
    assertThat(page.locator(".summary")).hasCount(0);
  }
}
