package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.Map;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Story;
import jp.akashi.deploy.rest.Retained;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Retention and disposal in Chromium. */
@ExtendWith(RunningAkashi.class)
@Tag("M24")
class DisposalPageIT {

  private static final String MAIN = "main";

  @Test
  void isProposedByOneApprovedByAnotherAndSeenByTheCompany(Akashi akashi) {
    Retained retained = new Retained(akashi);
    Story story = retained.withdrawn();
    retained.endedOn(story, LocalDate.of(2019, 2, 1));
    String key = story.number() + "/A10";
    String form = story.number() + "/A33";
    try (Browser browser = new Browser(akashi)) {
      Page manager = browser.of("saito");
      manager.navigate(browser.url("/app/disposal?q=" + story.number()));
      assertThat(manager.locator(MAIN)).containsText("法律は保存期間を定めていません");
      assertThat(manager.locator(MAIN)).containsText("公式文ではありません");
      assertThat(manager.locator(".prov-q")).hasCount(0);
      manager.click("[id='propose:go']");
      assertThat(manager.locator(".summary")).containsText("廃棄する書類を選んでください");
      assertThat(manager.locator(".summary")).containsText("必ず書いてください");
      Look.at(manager, "disposal-refused");
      assertThat(manager.locator("tr:has(input[value='" + form + "'])")).containsText("画面で書かれたもの");
      manager.check("input[name=document][value='" + key + "']");
      manager.check("input[name=document][value='" + form + "']");
      manager.fill("[id='propose:reasons']", "保存期間が終わったことを確かめた。");
      manager.click("[id='propose:go']");
      manager.waitForURL(browser.url("/app/disposal-batch") + "*");
      assertThat(manager.locator(MAIN)).containsText("提案した人は承認も却下もできません");
      assertThat(manager.locator("main form")).hasCount(0);
      Look.at(manager, "disposal-own-proposal");
      String address = manager.url();
      String number = address.substring(address.indexOf("D-"));

      Page head = browser.of("hayashi");
      head.navigate(browser.url("/app/disposal"));
      head.click("a:has-text('" + number + "')");
      head.fill("[id='decide:reasons']", "一覧と期間を確かめた。");
      Look.at(head, "disposal-to-decide");
      head.click("[id='decide:approve']");
      assertThat(head.locator(MAIN)).containsText("林");
      retained.executed(number);
      head.navigate(address);
      assertThat(head.locator(MAIN)).containsText("廃棄証明書（PDF）");
      assertThat(head.locator("tr:has-text('A33') .hash")).containsText("SHA-256");
      Look.at(head, "disposal-done");
      head.setViewportSize(360, 800);
      Look.at(head, "disposal-done-phone");

      Page company = browser.of("yamada");
      company.navigate(browser.url("/app/documents?number=" + story.number()));
      assertThat(company.locator("#A10")).containsText(number);
      assertThat(company.locator("#A10")).containsText("に廃棄しました（承認：林");
      assertThat(company.locator("#A10 .file a")).hasCount(0);
      assertThat(company.locator("#A33")).containsText("に廃棄しました（承認：林");
      assertThat(company.locator("#A33 details")).hasCount(0);
      assertThat(company.locator("#A04")).containsText("廃棄できる日");
      assertThat(company.locator("#A04")).not().containsText("R-CASE");
      Look.at(company, "documents-destroyed");
      manager.navigate(browser.url("/app/documents?number=" + story.number()));
      assertThat(manager.locator("#A04")).containsText("R-CASE");
      assertThat(manager.locator("#A04")).containsText("最後の記載の日から数えます");
      Look.at(manager, "documents-kept");
      manager.navigate(browser.url("/app/form?document=A33&number=" + story.number()));
      assertThat(manager.locator(MAIN)).containsText("に廃棄しました（承認：林");
      Look.at(manager, "form-destroyed");
    }
  }

  @Test
  void whoProposedForgesTheDecisionInVain(Akashi akashi) {
    Api api = new Api(akashi);
    Retained retained = new Retained(akashi);
    Story story = retained.withdrawn();
    String own = retained.proposed("saito", story, "A10").json().get("number").asText();
    String others = retained.proposed("sato", story, "A12").json().get("number").asText();
    try (Browser browser = new Browser(akashi)) {
      Page page = browser.of("saito");
      page.navigate(browser.url("/app/disposal-batch?disposal=" + others));
      page.evaluate(
          "own => document.querySelectorAll('input[name=disposal]').forEach(i => i.value = own)",
          own);
      page.fill("[id='decide:reasons']", "偽造。");
      page.click("[id='decide:approve']");
      assertThat(page.locator(MAIN)).containsText("提案した人は承認も却下もできません");
      assertThat(page.locator("main form")).hasCount(0);
      JsonNode still = api.as("sato").get("disposals/" + own).json();
      assertThat(still.get("state").asText()).isEqualTo("PROPOSED");
    }
  }

  @Test
  void theManagerHoldsAndLifts(Akashi akashi) {
    Story story = new Retained(akashi).withdrawn();
    try (Browser browser = new Browser(akashi)) {
      Page page = browser.of("saito");
      page.navigate(browser.url("/app/disposal"));
      page.fill("[id='hold:number']", "A-1");
      page.click("[id='hold:go']");
      assertThat(page.locator(".summary")).containsText("申請番号の形にしてください");
      page.fill("[id='hold:number']", story.number());
      page.fill("[id='hold:reasons']", "訴訟のため。");
      page.click("[id='hold:go']");
      assertThat(page.locator("[aria-labelledby=hold-h]")).containsText("訴訟のため。");
      page.navigate(browser.url("/app/disposal?q=" + story.number()));
      assertThat(page.locator("main")).containsText(story.number());
      assertThat(page.locator("input[value='" + story.number() + "/A10']")).hasCount(0);
      Look.at(page, "disposal-held");
      page.selectOption("[id='lift:standing']", new SelectOption().setLabel(story.number()));
      page.fill("[id='lift:reasons']", "和解したため。");
      page.click("[id='lift:go']");
      page.navigate(browser.url("/app/disposal?q=" + story.number()));
      assertThat(page.locator("input[value='" + story.number() + "/A10']")).hasCount(1);
      Page officer = browser.of("sato");
      officer.navigate(browser.url("/app/disposal?lang=en"));
      assertThat(officer.locator("[id='hold:go']")).hasCount(0);
      Look.at(officer, "disposal-officer-english");
      Page auditor = browser.of("tanaka");
      auditor.navigate(browser.url("/app/disposal"));
      assertThat(auditor.locator("h1")).not().hasText("保存と廃棄");
    }
  }

  @Test
  void moreThanOneCanReadAreNotProposedAtOnce(Akashi akashi) {
    Story story = new Retained(akashi).withdrawn();
    try (Browser browser = new Browser(akashi)) {
      Page page = browser.of("saito");
      page.navigate(browser.url("/app/disposal?q=" + story.number()));
      page.fill("[id='propose:reasons']", "すべて確かめた。");
      page.evaluate(
          "number => { const one = document.querySelector('input[name=document]');"
              + " for (let i = 0; i <= 500; i++) { const more = one.cloneNode();"
              + " more.value = number + '/X' + i; more.checked = true; one.after(more); } }",
          story.number());
      page.click("[id='propose:go']");
      assertThat(page.locator(".summary")).containsText("一度に提案できるのは 500 件までです");
      assertThat(page.locator("[id='propose:reasons']")).hasValue("すべて確かめた。");
    }
  }

  @Test
  void aHoldLiftedInAnotherWindowIsSaidToBeGone(Akashi akashi) {
    Story story = new Retained(akashi).withdrawn();
    Api.Caller manager = new Api(akashi).as("saito");
    String path = "cases/" + story.number() + "/retention/hold";
    String held = manager.post(path, Map.of("reasons", "訴訟のため。")).etag();
    try (Browser browser = new Browser(akashi)) {
      Page page = browser.of("saito");
      page.navigate(browser.url("/app/disposal"));
      page.selectOption("[id='lift:standing']", new SelectOption().setLabel(story.number()));
      page.fill("[id='lift:reasons']", "和解したため。");
      assertThat(
              manager.postIfMatch(path + "/lifting", Map.of("reasons", "先に解除した。"), held).status())
          .isEqualTo(204);
      page.click("[id='lift:go']");
      assertThat(page.locator(".summary")).containsText("選んだものは、もうありません");
      assertThat(page.locator("[id='lift:reasons']")).hasValue("和解したため。");
      Look.at(page, "disposal-hold-gone");
    }
  }
}
