package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Applicant;
import jp.akashi.deploy.demo.Evaluation;
import jp.akashi.deploy.demo.Japan;
import jp.akashi.deploy.demo.SamplePdf;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People click a case from registration to the public register, each in a window of their own. */
@ExtendWith(RunningAkashi.class)
class HappyPathIT {

  private static final Applicant NAKAGAWAS =
      new Applicant("nakagawa", "nakagawa", "6999901000142", Map.of(), Map.of());

  private String number = "";
  private Api api;

  @Test
  void peopleTakeACaseToTheRegister(Akashi akashi) {
    api = new Api(akashi);
    try (Browser browser = new Browser(akashi)) {
      companyRegisters(browser);
      applicationIsWritten(browser);
      documentsAreHandedIn(browser);
      everyItemIsAnswered(browser);
      everyDocumentIsAnswered(browser);
      applicationIsSubmitted(browser);
      applicationIsAccepted(browser);
      agreementIsConcluded(browser);
      Evaluation.auditorsAreAuthorised(api);
      teamIsChosen(browser);
      documentsAreReviewed(browser, akashi);
      auditIsPlanned(browser);
      click(browser, "nakagawa", "計画に同意する");
      siteIsAudited(browser);
      interestsAreDeclaredAgain(browser);
      auditIsReported(browser);
      fileIsReviewed(browser);
      decisionIsMade(browser);
      certificateIsSigned(browser);
      certificateIsPublic(browser);
      supervisorSeesTheCertificate(browser);
    }
  }

  private void companyRegisters(Browser browser) {
    Page page = browser.of("nakagawa");
    page.navigate(browser.url("/app/company"));
    page.fill("[id='register:corporateNumber']", "8700110005902");
    page.fill("[id='register:name']", "夢想航空部品株式会社");
    page.fill("[id='register:kana']", "カクウコウクウブヒン");
    page.fill("[id='register:postalCode']", "456-0000");
    page.selectOption("[id='register:prefecture']", "愛知県");
    page.fill("[id='register:address']", "名古屋市見本区1-2");
    page.fill("[id='register:representative']", "代表取締役 中川 翔");
    page.click("[id='register:go']");
    assertThat(page.locator("p.err").first()).containsText("検査用の数字");
    assertThat(page.locator("[id='register:name']")).hasValue("夢想航空部品株式会社");
    Look.at(page, "company-error");
    page.fill("[id='register:corporateNumber']", "6999901000142");
    page.click("[id='register:go']");
    assertThat(page.locator("dl.facts")).containsText("夢想航空部品株式会社");
    Look.at(page, "company");
  }

  private void applicationIsWritten(Browser browser) {
    Page page = browser.of("nakagawa");
    page.navigate(browser.url("/app/applications"));
    page.click("[id='begin:go']");
    number = page.url().replaceAll(".*number=(A-[0-9-]+).*", "$1");
    page.fill("[id='form:title']", "小牧工場の認証（新規）");
    page.fill("[id='form:scope']", "航空部品の図面");
    page.fill("[id='form:sites.0.name']", "小牧工場");
    page.fill("[id='form:sites.0.address']", "愛知県小牧市");
    page.fill("[id='form:sites.0.people']", "8");
    questionsAreAnswered(page);
    page.check("input[value=holder]");
    Look.at(page, "application");
    page.click("[id='form:save']");
    page.waitForURL("**/app/case?*");
  }

  private static void questionsAreAnswered(Page page) {
    page.check("input[name='answers.information.form'][value=electronic]");
    page.check("input[name='answers.information.form'][value=paper]");
    for (Locator yes : page.locator("input[name^='answers.'][value=yes]").all()) {
      yes.check();
    }
    page.check("input[name='answers.agent'][value=no]");
    page.check("input[name='answers.applicant.type'][value=corporation]");
    page.fill("[id='form:answers.systems']", "２");
  }

  private void documentsAreHandedIn(Browser browser) {
    Page page = browser.of("nakagawa");
    page.navigate(browser.url("/app/documents?number=" + number));
    page.selectOption("[id='up:code']", "A04");
    page.fill("[id='up:issuedOn']", LocalDate.now().toString());
    page.setInputFiles("[id='up:file']", file("体制図.txt", "no PDF".getBytes()));
    page.click("[id='up:go']");
    assertThat(page.locator("[data-files] .bad")).containsText("この種類のファイルは受け取れません");
    page.setInputFiles("[id='up:file']", file("体制図.pdf", SamplePdf.about("A04")));
    page.click("[id='up:go']");
    assertThat(page.locator("[data-files] .hash").last()).containsText("SHA-256");
    page.selectOption("[id='say:sayCode']", "A20");
    page.check("[id='say:how'] input[value='on-site']");
    page.fill("[id='say:reason']", "図が外に出ると守りが弱くなるため。");
    page.click("[id='say:go']");
    assertThat(page.locator("#A20")).containsText("写しを取らず現地で確認");
    assertThat(page.locator("#A04")).containsText("提出済み");
    Look.at(page, "documents");
  }

  private void everyItemIsAnswered(Browser browser) {
    Page page = browser.of("nakagawa");
    page.navigate(browser.url("/app/self-check?number=" + number));
    Locator next = page.locator("main a.btn:has-text('次の項目へ')");
    assertThat(next).hasCount(1);
    while (next.count() > 0) {
      next.click();
      itemIsAnswered(page);
    }
    Look.at(page, "self-check");
  }

  private static void itemIsAnswered(Page page) {
    if (page.locator("main .banner:has-text('当てはまらない見込み')").count() > 0) {
      page.fill("#na", "当てはまる情報も設備もないため。");
    } else {
      page.locator("input[value=ADOPTED]").all().forEach(Locator::check);
      page.check("input[name=evidence][value=A07]");
    }
    page.click("[id='check:go']");
    page.waitForURL("**/app/self-check?number=*&after=*");
  }

  /** The other files one by one, and forms field by field. */
  private void everyDocumentIsAnswered(Browser browser) {
    Page page = browser.of("nakagawa");
    page.navigate(browser.url("/app/documents?number=" + number));
    for (Locator option : page.locator("[id='up:code'] option").all()) {
      String code = option.getAttribute("value");
      if (!List.of("A04", "A20").contains(code)) {
        fileIsHandedIn(page, code);
      }
    }
    page.navigate(browser.url("/app/documents?number=" + number));
    Look.at(page, "documents-forms");
    page.click("#A17 a:has-text('画面で書く')");
    page.fill("[id='fill:as-of']", LocalDate.now(Japan.ZONE).toString());
    page.fill("[id='fill:since']", LocalDate.now(Japan.ZONE).minusYears(1).toString());
    page.check("input[name='incidents.none']");
    formIsSaved(page);
    page.click("#A30 a:has-text('画面で書く')");
    page.locator("main .pick input").all().forEach(Locator::check);
    formIsSaved(page);
    page.click("#A33 a:has-text('画面で書く')");
    page.locator("main .pick input[name$='.none']").all().forEach(Locator::check);
    formIsSaved(page);
    Story.at(api, NAKAGAWAS, number).filesChecked();
    page.navigate(browser.url("/app/case?number=" + number));
  }

  private static void formIsSaved(Page page) {
    page.click("[id='fill:go']");
    page.waitForURL("**/app/documents?number=*");
  }

  private static void fileIsHandedIn(Page page, String code) {
    page.selectOption("[id='up:code']", code);
    page.fill("[id='up:issuedOn']", LocalDate.now().toString());
    page.setInputFiles("[id='up:file']", file(code + ".pdf", SamplePdf.about(code)));
    Locator arrived = page.locator("[data-files] .hash:has-text('SHA-256')");
    int before = arrived.count();
    page.click("[id='up:go']");
    assertThat(arrived).hasCount(before + 1);
  }

  private static FilePayload file(String name, byte[] content) {
    return new FilePayload(name, "application/octet-stream", content);
  }

  private void applicationIsAccepted(Browser browser) {
    Page page = atRoom(browser, "sato", "書類を確かめる");
    page.click("[id='reception:accept']");
    assertThat(page.locator(".summary")).containsText("終わっていません");
    Look.at(page, "reception");
    page.click("[id='ready:go']");
    page.click("[id='reception:accept']");
    page.waitForURL("**/app/case?number=" + number + "*");
  }

  private void applicationIsSubmitted(Browser browser) {
    Page page = browser.of("nakagawa");
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
    Page auditor = atCase(browser, "ito");
    auditor.click("main input[value='申告する']");
    assertThat(auditor.locator("p.err")).hasCount(5);
    Look.at(auditor, "declare-interests-error");
    for (String question : List.of("KINSHIP", "EMPLOYMENT", "CONSULTING", "HOLDING", "BENEFIT")) {
      auditor.check("input[name='interests:" + question + "'][value=no]");
    }
    auditor.click("main input[value='申告する']");
    assertThat(auditor.locator(".summary")).hasCount(0);
    Look.at(atCase(browser, "nakagawa"), "consider-team");
    click(browser, "nakagawa", "この審査員でよい");
  }

  private void documentsAreReviewed(Browser browser, Akashi akashi) {
    Page page = atCase(browser, "ito");
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
    Evaluation.judgeAll(new Api(akashi), number, "ito");
    page.reload();
    page.click("[id='complete:go']");
    page.waitForURL("**/app/case?number=" + number + "*");
  }

  private void auditIsPlanned(Browser browser) {
    Page page = atRoom(browser, "ito", "計画を立てる");
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
    page.waitForURL("**/app/case?number=" + number + "*");
  }

  private void siteIsAudited(Browser browser) {
    Page page = atRoom(browser, "ito", "現地審査を記録する");
    meeting(page, "opening", "範囲と予定を確かめた。");
    drawingIsSeen(page);
    meeting(page, "closing", "結果を伝えた。");
    page.selectOption("[id='raise:item']", "III-3");
    page.check("[id='raise:grade'] input[value=minor]");
    page.fill("[id='raise:description']", "鍵の貸出しの記録に抜けがある。");
    Look.at(page, "audit");
    page.click("[id='raise:go']");
    page.click("[id='conclude:go']");
    page.waitForURL("**/app/case?number=" + number + "*");
    correctionIsReported(browser);
    correctionIsVerified(browser);
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

  private void correctionIsReported(Browser browser) {
    Page page = atRoom(browser, "nakagawa", "指摘を見る");
    page.click("[id='all:go']");
    assertThat(page.locator(".summary")).containsText("必ず書いてください");
    page.click("main .docs a:has-text('是正を書く')");
    page.fill("[id='nc:cause']", "担当の交代時に引き継がなかった。");
    page.fill("[id='nc:correction']", "記録を補った。");
    page.fill("[id='nc:action']", "交代の手順に加えた。");
    Look.at(page, "finding-applicant");
    page.click("[id='nc:go']");
    page.click("[id='all:go']");
    page.waitForURL("**/app/case?number=" + number + "*");
  }

  private void correctionIsVerified(Browser browser) {
    Page page = atRoom(browser, "ito", "指摘を見る");
    page.click("main .docs a:has-text('確かめる')");
    page.fill("[id='verify:text']", "記録3か月分と改めた手順を見た。");
    Look.at(page, "finding-auditor");
    page.click("[id='verify:go']");
    page.click("[id='conclude:go']");
    page.waitForURL("**/app/case?number=" + number + "*");
  }

  private void interestsAreDeclaredAgain(Browser browser) {
    Page page = browser.of("ito");
    page.navigate(browser.url("/app/interests?number=" + number));
    for (String question : List.of("KINSHIP", "EMPLOYMENT", "CONSULTING", "HOLDING", "BENEFIT")) {
      page.check("input[name='interests:" + question + "'][value=no]");
    }
    Look.at(page, "interests-after");
    page.click("[id='interests:after']");
    page.waitForURL("**/app/case?number=" + number + "*");
  }

  private void auditIsReported(Browser browser) {
    Page page = atCase(browser, "ito");
    page.fill("[id='report:summary']", "計画どおり審査した。");
    page.fill("[id='report:recommendation']", "認証が適当と考える。");
    page.click("[id='report:go']");
    page.waitForURL("**/app/case?number=" + number + "*");
    assertThat(page.locator(".summary")).hasCount(0);
  }

  private Page atRoom(Browser browser, String username, String link) {
    Page page = atCase(browser, username);
    page.click("main a:has-text('" + link + "')");
    return page;
  }

  private void fileIsReviewed(Browser browser) {
    Page page = atCase(browser, "watanabe");
    page.click("main a.btn:has-text('一件書類を確かめる')");
    page.click("[id='review:go']");
    assertThat(page.locator(".summary")).containsText("必ず書いてください");
    page.locator("input[name='review:confirmed']").all().forEach(Locator::check);
    page.check("input[name='review:recommendation'][value=GRANT]");
    page.fill("[id='review:reasons']", "一件書類を確かめた。すべての規則が満たされている。");
    Look.at(page, "technical-review");
    page.click("[id='review:go']");
    page.waitForURL("**/app/case?number=" + number + "*");
  }

  private void decisionIsMade(Browser browser) {
    for (String member : List.of("takahashi", "kato", "matsumoto")) {
      Page page = atCase(browser, member);
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
    Page chair = browser.of("matsumoto");
    chair.check("input[name='close:outcome'][value=GRANTED]");
    chair.fill("[id='close:reasons']", "すべての義務項目を満たしている。");
    Look.at(chair, "decision");
    chair.click("[id='close:go']");
    assertThat(chair.locator("main")).containsText("認証を決めた");
    chair.navigate(browser.url("/app/decision?number=" + number + "&lang=en"));
    Look.at(chair, "decision-english");
  }

  private void certificateIsSigned(Browser browser) {
    Page page = atCase(browser, "hayashi");
    page.click("[data-dialog=dlg-sign]");
    assertThat(page.locator("dialog[open]")).containsText("登録簿に公開され");
    page.check("input[name='sign:confirmed'][value=R12]");
    Look.at(page, "sign-certificate");
    page.click("[id='sign:go']");
    page.waitForURL("**/app/case?number=" + number + "*");
    assertThat(page.locator(".summary")).hasCount(0);
  }

  private void certificateIsPublic(Browser browser) {
    Page page = browser.anybody(390);
    page.navigate(browser.url("/register"));
    page.waitForCondition(
        () -> {
          page.navigate(browser.url("/register?q=夢想航空"));
          return page.locator("tbody tr").count() == 1;
        });
    Look.at(page, "register-phone");
    page.click("tbody a");
    assertThat(page.locator("dl.facts")).containsText("夢想航空部品株式会社");
    assertThat(page.locator("dl.facts")).not().containsText("6999901000142");
    Look.at(page, "verify-phone");
    page.navigate(page.url() + "&lang=en");
    assertThat(page.locator("h1")).hasText("Verify a certificate");
    Look.at(page, "verify-english");
  }

  private void supervisorSeesTheCertificate(Browser browser) {
    Page page = browser.of("inoue");
    page.navigate(browser.url("/app/supervision?q=夢想航空"));
    Look.at(page, "supervision-issued");
    page.click("tbody a");
    assertThat(page.locator("dl.facts")).containsText("夢想航空部品株式会社");
    assertThat(page.locator("main")).not().containsText(number);
    Look.at(page, "supervised-issued");
  }

  private Page atCase(Browser browser, String username) {
    Page page = browser.of(username);
    page.navigate(browser.url("/app/tasks?q=" + number));
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
