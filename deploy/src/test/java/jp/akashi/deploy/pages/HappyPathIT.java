package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People click a case from registration to the public register, each in a window of their own. */
@ExtendWith(RunningAkashi.class)
class HappyPathIT {

  private String number = "";

  @Test
  void peopleTakeACaseToTheRegister(Akashi akashi) {
    try (Browser browser = new Browser(akashi)) {
      companyRegisters(browser);
      applicationIsWrittenAndSubmitted(browser);
      click(browser, "sato", "受理する");
      agreementIsConcluded(browser);
      teamIsChosen(browser);
      click(browser, "ito", "文書審査を終える");
      click(browser, "ito", "計画を送る");
      click(browser, "nakagawa", "計画に同意する");
      click(browser, "ito", "不適合なしとして記録する");
      click(browser, "ito", "審査報告書を出す");
      click(browser, "watanabe", "認証を推薦する");
      decisionIsMade(browser);
      click(browser, "hayashi", "署名する");
      certificateIsPublic(browser);
    }
  }

  private void companyRegisters(Browser browser) {
    Page page = browser.of("nakagawa");
    page.navigate(browser.url("/app/company"));
    page.fill("[id='register:corporateNumber']", "8700110005902");
    page.fill("[id='register:name']", "架空航空部品株式会社");
    page.fill("[id='register:kana']", "カクウコウクウブヒン");
    page.fill("[id='register:postalCode']", "456-0000");
    page.fill("[id='register:prefecture']", "愛知県");
    page.fill("[id='register:address']", "名古屋市見本区1-2");
    page.fill("[id='register:representative']", "代表取締役 中川 翔");
    page.click("[id='register:go']");
    assertThat(page.locator("p.err").first()).containsText("検査用の数字");
    assertThat(page.locator("[id='register:name']")).hasValue("架空航空部品株式会社");
    Look.at(page, "company-error");
    page.fill("[id='register:corporateNumber']", "6999901000142");
    page.click("[id='register:go']");
    assertThat(page.locator("dl.facts")).containsText("架空航空部品株式会社");
    Look.at(page, "company");
  }

  private void applicationIsWrittenAndSubmitted(Browser browser) {
    Page page = browser.of("nakagawa");
    page.navigate(browser.url("/app/applications"));
    page.click("[id='begin:go']");
    number = page.url().replaceAll(".*number=(A-[0-9-]+).*", "$1");
    page.fill("[id='form:title']", "小牧工場の認証（新規）");
    page.fill("[id='form:scope']", "航空部品の図面");
    page.fill("[id='form:siteName']", "小牧工場");
    page.fill("[id='form:siteAddress']", "愛知県小牧市");
    page.fill("[id='form:people']", "8");
    page.check("input[value=holder]");
    Look.at(page, "application");
    page.click("[id='form:save']");
    page.click("[id='draft:signOff']");
    page.click("[id='draft:submit']");
    assertThat(page.locator("main")).containsText("提出済み");
    Look.at(page, "case-applicant");
  }

  private void agreementIsConcluded(Browser browser) {
    Page manager = atCase(browser, "saito");
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
    manager.waitForURL("**/app/case?number=" + number + "*");
    Page representative = atCase(browser, "nakagawa");
    representative.click("main a.btn:has-text('見積と契約を読む')");
    representative.fill("[id='sign:name']", "中川 翔");
    Look.at(representative, "agreement");
    representative.click("[id='sign:go']");
    representative.waitForURL("**/app/case?number=" + number + "*");
  }

  private void teamIsChosen(Browser browser) {
    Page page = atCase(browser, "saito");
    page.selectOption("[id='team:lead']", "ito");
    Look.at(page, "assign-team");
    page.click("main input[value='審査員を選任する']");
    click(browser, "ito", "申告する");
    click(browser, "nakagawa", "この審査員でよい");
  }

  private void decisionIsMade(Browser browser) {
    Page page = atCase(browser, "takahashi");
    page.click("[id='decide:grant']");
    assertThat(page.locator(".summary")).containsText("必ず書いてください");
    page.fill("[id='decide:reasons']", "すべての義務項目を満たしている。");
    Look.at(page, "decision");
    page.click("[id='decide:grant']");
    assertThat(page.locator("main")).containsText("認証を決めた");
  }

  private void certificateIsPublic(Browser browser) {
    Page page = browser.anybody(390);
    page.navigate(browser.url("/register"));
    page.waitForCondition(
        () -> {
          page.navigate(browser.url("/register?q=架空航空"));
          return page.locator("tbody tr").count() == 1;
        });
    Look.at(page, "register-phone");
    page.click("tbody a");
    assertThat(page.locator("dl.facts")).containsText("架空航空部品株式会社");
    assertThat(page.locator("dl.facts")).not().containsText("6999901000142");
    Look.at(page, "verify-phone");
    page.navigate(page.url() + "&lang=en");
    assertThat(page.locator("h1")).hasText("Verify a certificate");
    Look.at(page, "verify-english");
  }

  private Page atCase(Browser browser, String username) {
    Page page = browser.of(username);
    page.navigate(browser.url("/app/tasks"));
    Look.at(page, "tasks-" + username);
    page.click("a:has-text('" + number + "')");
    return page;
  }

  private void click(Browser browser, String username, String button) {
    Page page = atCase(browser, username);
    page.click("main input[value='" + button + "']");
    page.waitForURL("**/app/case?number=" + number + "*");
    assertThat(page.locator(".summary")).hasCount(0);
  }
}
