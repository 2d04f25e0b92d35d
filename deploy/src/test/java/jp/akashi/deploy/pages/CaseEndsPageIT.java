package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.SamplePdf;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a case may come to before its review is over, clicked by those whose act it is. */
@ExtendWith(RunningAkashi.class)
class CaseEndsPageIT {

  private static final String WHY = "守る情報の範囲が示されていません。";
  private Story story;
  private Browser browser;

  @BeforeEach
  void isSubmitted(Akashi akashi) {
    story = Story.submitted(new Api(akashi)).filesChecked();
    browser = new Browser(akashi);
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @Tag("EXC-01")
  void theDeskAsksForACorrectionAndTheApplicantCorrects() {
    Page desk = at("sato", "reception");
    desk.selectOption("[id='judge:code']", "A04");
    desk.click("[id='judge:back']");
    assertThat(desk.locator(".summary")).isVisible();
    desk.fill("[id='judge:comment']", "拠点の担当者がありません。");
    desk.click("[id='judge:back']");
    desk.click("[id='correction:go']");
    assertThat(desk.locator(".summary")).containsText("必ず書いてください");
    desk.fill("[id='correction:request']", "体制図を直して出してください。");
    Look.at(desk, "reception-correction");
    desk.click("[id='correction:go']");
    desk.waitForURL("**/app/case?number=*");
    assertThat(desk.locator("main")).containsText("補正中");

    Page clerk = at("yamada", "documents");
    assertThat(clerk.locator("#A04")).containsText("拠点の担当者がありません。");
    Look.at(clerk, "documents-correction");
    clerk.selectOption("[id='up:code']", "A04");
    clerk.fill("[id='up:issuedOn']", LocalDate.now().toString());
    clerk.setInputFiles(
        "[id='up:file']",
        new FilePayload("体制図.pdf", "application/pdf", SamplePdf.about("A04 corrected")));
    clerk.click("[id='up:go']");
    assertThat(clerk.locator("[data-files] .hash").last()).containsText("SHA-256");
    story.filesChecked();
    Page again = at("yamada", "case");
    assertThat(again.locator("[id='draft:signOff']")).hasCount(0);
    again.click("[id='draft:submit']");
    assertThat(again.locator("main")).containsText("提出済み");
    assertThat(story.state()).isEqualTo("SUBMITTED");
    assertThat(story.openSteps()).containsExactly("CHECK_COMPLETENESS");
  }

  @Test
  void theDeskReturnsAnApplication() {
    Page desk = at("sato", "reception");
    desk.click("[id='return:go']");
    assertThat(desk.locator(".summary")).containsText("必ず書いてください");
    desk.fill("[id='return:reasons']", WHY);
    desk.click("[id='return:go']");
    desk.waitForURL("**/app/case?number=*");
    assertThat(story.state()).isEqualTo("RETURNED");
    isOver("yamada", "returned");
  }

  @Test
  @Tag("EXC-09")
  void theRepresentativeWithdrawsAndNobodyElseCan() {
    Page clerk = at("yamada", "case");
    assertThat(clerk.locator("[data-dialog=dlg-w]")).hasCount(0);
    Page representative = at("suzuki", "case");
    representative.click("[data-dialog=dlg-w]");
    assertThat(representative.locator("dialog[open] li")).hasCount(2);
    Look.at(representative, "withdrawal");
    representative.click("dialog[open] [data-close]");
    assertThat(representative.locator("dialog[open]")).hasCount(0);
    assertThat(story.state()).isEqualTo("SUBMITTED");
    representative.click("[data-dialog=dlg-w]");
    representative.click("[id='withdraw:go']");
    representative.waitForURL("**/app/case?number=*");
    assertThat(representative.locator("[data-dialog=dlg-w]")).hasCount(0);
    assertThat(story.state()).isEqualTo("WITHDRAWN");
    isOver("yamada", "withdrawn");
  }

  @Test
  @Tag("EXC-08")
  void theManagerTerminatesWithReasonsTheApplicantReads() {
    Page desk = at("sato", "case");
    assertThat(desk.locator("[data-dialog=dlg-t]")).hasCount(0);
    Page manager = at("saito", "case");
    manager.click("[data-dialog=dlg-t]");
    Look.at(manager, "termination");
    manager.click("[id='terminate:go']");
    assertThat(manager.locator("dialog[open] p.err")).hasCount(1);
    assertThat(story.state()).isEqualTo("SUBMITTED");
    manager.fill("[id='terminate:reasons']", WHY);
    manager.click("[id='terminate:go']");
    manager.waitForURL("**/app/case?number=*");
    assertThat(manager.locator("[data-dialog=dlg-t]")).hasCount(0);
    assertThat(story.state()).isEqualTo("TERMINATED");
    isOver("yamada", "terminated");
  }

  /** The applicant reads why, and nothing waits for anybody. */
  private void isOver(String applicant, String name) {
    Page page = at(applicant, "case");
    Look.at(page, "case-" + name);
    if (!name.equals("withdrawn")) {
      page.locator("#letters details").first().click();
      assertThat(page.locator("#letters")).containsText(WHY);
    }
    assertThat(story.openSteps()).isEmpty();
  }

  private Page at(String username, String page) {
    Page window = browser.of(username);
    window.navigate(browser.url("/app/" + page + "?number=" + story.number()));
    return window;
  }
}
