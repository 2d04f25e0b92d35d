package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Applicant;
import jp.akashi.deploy.demo.Japan;
import jp.akashi.deploy.demo.SamplePdf;
import jp.akashi.deploy.demo.Story;

/** The company registers, writes its application and hands in what the edition asks for. */
final class ApplicantsPath {

  private static final Applicant NAKAGAWAS =
      new Applicant("nakagawa", "nakagawa", "6999901000142", Map.of(), Map.of());

  private final ClickedCase at;
  private final Api api;

  ApplicantsPath(ClickedCase at, Api api) {
    this.at = at;
    this.api = api;
  }

  void isTaken() {
    companyRegisters();
    applicationIsWritten();
    documentsAreHandedIn();
    everyItemIsAnswered();
    everyDocumentIsAnswered();
    applicationIsSubmitted();
  }

  private void companyRegisters() {
    Page page = at.browser().of("nakagawa");
    page.navigate(at.browser().url("/app/company"));
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

  private void applicationIsWritten() {
    Page page = at.browser().of("nakagawa");
    page.navigate(at.browser().url("/app/applications"));
    page.click("[id='begin:go']");
    at.isNumbered(page.url().replaceAll(".*number=(A-[0-9-]+).*", "$1"));
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

  private void documentsAreHandedIn() {
    Page page = at.browser().of("nakagawa");
    page.navigate(at.browser().url("/app/documents?number=" + at.number()));
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

  private void everyItemIsAnswered() {
    Page page = at.browser().of("nakagawa");
    page.navigate(at.browser().url("/app/self-check?number=" + at.number()));
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
  private void everyDocumentIsAnswered() {
    Page page = at.browser().of("nakagawa");
    page.navigate(at.browser().url("/app/documents?number=" + at.number()));
    for (Locator option : page.locator("[id='up:code'] option").all()) {
      String code = option.getAttribute("value");
      if (!List.of("A04", "A20").contains(code)) {
        fileIsHandedIn(page, code);
      }
    }
    page.navigate(at.browser().url("/app/documents?number=" + at.number()));
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
    Story.at(api, NAKAGAWAS, at.number()).filesChecked();
    page.navigate(at.browser().url("/app/case?number=" + at.number()));
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

  private static void formIsSaved(Page page) {
    page.click("[id='fill:go']");
    page.waitForURL("**/app/documents?number=*");
  }

  private void applicationIsSubmitted() {
    Page page = at.browser().of("nakagawa");
    page.click("[id='draft:signOff']");
    page.click("[id='draft:submit']");
    assertThat(page.locator("main")).containsText("提出済み");
    Look.at(page, "case-applicant");
  }
}
