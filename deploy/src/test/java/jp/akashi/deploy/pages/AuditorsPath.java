package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;

/** The team is chosen, reviews the documents, audits the site and reports. */
final class AuditorsPath {

  private final ClickedCase at;

  AuditorsPath(ClickedCase at) {
    this.at = at;
  }

  void isTaken() {
    auditorIsAuthorised();
    teamIsChosen();
    documentsAreReviewed();
    auditIsPlanned();
    at.click("nakagawa", "計画に同意する");
    siteIsAudited();
    interestsAreDeclaredAgain();
    auditIsReported();
  }

  /** Where an earlier story has not done it: who authorised the auditor keeps it for all cases. */
  private void auditorIsAuthorised() {
    Page page = at.browser().of("saito");
    page.navigate(at.browser().url("/app/competence"));
    for (String area : page.locator("[id='competence:area'] option").allTextContents()) {
      Locator granted = page.locator("tbody tr:has-text('伊藤 誠'):has-text('" + area + "')");
      if (granted.count() == 0) {
        page.selectOption("[id='competence:username']", "ito");
        page.selectOption("[id='competence:area']", new SelectOption().setLabel(area));
        page.fill("[id='competence:validUntil']", "2099-03-31");
        page.fill("[id='competence:basis']", "実務5年と立会い評価の記録による。");
        page.click("[id='competence:go']");
        assertThat(granted).hasCount(1);
      }
    }
  }

  private void teamIsChosen() {
    Page page = at.person("saito");
    page.selectOption("[id='team:lead']", "ito");
    Look.at(page, "assign-team");
    page.click("main input[value='審査員を選任する']");
    Page auditor = at.person("ito");
    auditor.click("main input[value='申告する']");
    assertThat(auditor.locator("p.err")).hasCount(5);
    Look.at(auditor, "declare-interests-error");
    for (String question : List.of("KINSHIP", "EMPLOYMENT", "CONSULTING", "HOLDING", "BENEFIT")) {
      auditor.check("input[name='interests:" + question + "'][value=no]");
    }
    auditor.click("main input[value='申告する']");
    assertThat(auditor.locator(".summary")).hasCount(0);
    Look.at(at.person("nakagawa"), "consider-team");
    at.click("nakagawa", "この審査員でよい");
  }

  private void documentsAreReviewed() {
    Page page = at.person("ito");
    page.click("main a:has-text('文書審査を始める')");
    page.waitForURL("**/app/review*");
    page.click("[id='judge:save']");
    assertThat(page.locator(".summary")).containsText("必ず書いてください");
    page.check("input[name='judge:verdict'][value=CONFORMING]");
    page.fill("[id='judge:reason']", "特定表の全行に必須の欄が記入されている。");
    page.click("[id='judge:save']");
    assertThat(page.locator("[id='judge:evidence'] p.err")).containsText("つないでください");
    assertThat(page.locator("[id='judge:reason']")).hasValue("特定表の全行に必須の欄が記入されている。");
    page.check("[id='judge:eA06']");
    Look.at(page, "document-review");
    page.click("[id='judge:save']");
    assertThat(page.locator(".items [aria-current]")).containsText("I-2");
    excludedItemsAreConfirmed(page);
    everyOtherItemIsJudged(page);
    page.click("[id='complete:go']");
    page.waitForURL("**/app/case?number=" + at.number() + "*");
  }

  private static void excludedItemsAreConfirmed(Page page) {
    page.fill("[id='excluded:excludedReason']", "申請の内容と現物の写真で、当てはまらないことを確かめた。");
    page.click("[id='excluded:go']");
    assertThat(page.locator("[id='excluded:go']")).hasCount(0);
  }

  private void everyOtherItemIsJudged(Page page) {
    page.navigate(at.browser().url("/app/review?show=open&number=" + at.number()));
    Locator open = page.locator(".items li");
    for (int left = open.count(); left > 0; left--) {
      assertThat(open).hasCount(left);
      page.check("input[name='judge:verdict'][value=CONFORMING]");
      page.fill("[id='judge:reason']", "規程と記録を確かめた。");
      page.locator("[id='judge:evidence'] > .choice input").first().check();
      page.click("[id='judge:save']");
    }
    assertThat(open).hasCount(0);
  }

  private void auditIsPlanned() {
    Page page = at.room("ito", "計画を立てる");
    page.click("[id='plan:go']");
    assertThat(page.locator(".summary")).containsText("必ず書いてください");
    String day = LocalDate.now().plusDays(40).toString();
    page.fill("[id='plan:firstDay']", day);
    page.fill("[id='plan:lastDay']", day);
    page.check("input[value='小牧工場']");
    page.fill("[id='plan:agenda']", "09:30 開始会議 / 全員\n10:00 管理区域と保管 / 伊藤");
    page.fill("[id='plan:personDays']", "9");
    page.fill("[id='plan:deviation']", "製造区域が3棟に分かれているため。");
    Look.at(page, "plan");
    page.click("[id='plan:go']");
    page.waitForURL("**/app/case?number=" + at.number() + "*");
  }

  private void siteIsAudited() {
    Page page = at.room("ito", "現地審査を記録する");
    meeting(page, "opening", "範囲と予定を確かめた。");
    drawingIsSeen(page);
    meeting(page, "closing", "結果を伝えた。");
    page.selectOption("[id='raise:item']", "III-3");
    page.check("[id='raise:grade'] input[value=minor]");
    page.fill("[id='raise:description']", "鍵の貸出しの記録に抜けがある。");
    Look.at(page, "audit");
    page.click("[id='raise:go']");
    page.click("[id='conclude:go']");
    page.waitForURL("**/app/case?number=" + at.number() + "*");
    correctionIsReported();
    correctionIsVerified();
  }

  /** What must not leave the site: its title and edition are kept, no copy. */
  private static void drawingIsSeen(Page page) {
    page.click("[id='seen:go']");
    assertThat(page.locator(".summary")).containsText("必ず書いてください");
    page.selectOption("[id='seen:code']", "A20");
    page.fill("[id='seen:title']", "小牧工場 管理区域図");
    page.fill("[id='seen:documentVersion']", "第4版");
    page.fill("[id='seen:seenOn']", LocalDate.now().toString());
    Look.at(page, "audit-seen");
    page.click("[id='seen:go']");
    Locator seen = page.locator("[aria-labelledby='d-h'] ul");
    assertThat(seen).containsText("小牧工場 管理区域図");
    assertThat(seen).containsText("第4版");
    assertThat(seen).containsText("伊藤 誠");
  }

  private static void meeting(Page page, String which, String notes) {
    page.fill("[id='" + which + ":heldOn']", LocalDate.now().toString());
    page.fill("[id='" + which + ":attendees']", "申請者2名、審査チーム");
    page.fill("[id='" + which + ":notes']", notes);
    page.click("[id='" + which + ":go']");
    page.waitForURL("**/app/audit?number=*");
  }

  private void correctionIsReported() {
    Page page = at.room("nakagawa", "指摘を見る");
    page.click("[id='all:go']");
    assertThat(page.locator(".summary")).containsText("必ず書いてください");
    page.click("main .docs a:has-text('是正を書く')");
    page.fill("[id='nc:cause']", "担当の交代時に引き継がなかった。");
    page.fill("[id='nc:correction']", "記録を補った。");
    page.fill("[id='nc:action']", "交代の手順に加えた。");
    Look.at(page, "finding-applicant");
    page.click("[id='nc:go']");
    page.click("[id='all:go']");
    page.waitForURL("**/app/case?number=" + at.number() + "*");
  }

  private void correctionIsVerified() {
    Page page = at.room("ito", "指摘を見る");
    page.click("main .docs a:has-text('確かめる')");
    page.fill("[id='verify:text']", "記録3か月分と改めた手順を見た。");
    Look.at(page, "finding-auditor");
    page.click("[id='verify:go']");
    page.click("[id='conclude:go']");
    page.waitForURL("**/app/case?number=" + at.number() + "*");
  }

  private void interestsAreDeclaredAgain() {
    Page page = at.browser().of("ito");
    page.navigate(at.browser().url("/app/interests?number=" + at.number()));
    for (String question : List.of("KINSHIP", "EMPLOYMENT", "CONSULTING", "HOLDING", "BENEFIT")) {
      page.check("input[name='interests:" + question + "'][value=no]");
    }
    Look.at(page, "interests-after");
    page.click("[id='interests:after']");
    page.waitForURL("**/app/case?number=" + at.number() + "*");
  }

  private void auditIsReported() {
    Page page = at.person("ito");
    page.fill("[id='report:summary']", "計画どおり審査した。");
    page.fill("[id='report:recommendation']", "認証が適当と考える。");
    page.click("[id='report:go']");
    page.waitForURL("**/app/case?number=" + at.number() + "*");
    assertThat(page.locator(".summary")).hasCount(0);
  }
}
