package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.Overdue;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The lead auditor goes on where the applicant does not, on pages. */
@ExtendWith(RunningAkashi.class)
class UncorrectedPageIT {

  private static final String WHY = "三度求めたが、記録が出ない。";
  private static final int PHONE = 390;
  private Akashi running;
  private Api api;

  @BeforeEach
  void reach(Akashi akashi) {
    running = akashi;
    api = new Api(akashi);
  }

  @Test
  void whatIsNotCorrectedInTimeIsReportedAsItIs() {
    Story story = Story.draft(api).reviewed().planAgreed().metOnSite();
    story.raises("I-1", "minor").takes("kobayashi", "cases/%s/audit/conclusion");
    try (Browser browser = new Browser(running)) {
      Page page = browser.of("tanaka");
      String address = browser.url("/app/findings?number=" + story.number());
      page.navigate(address);
      assertThat(page.locator("[data-dialog=dlg-u]")).hasCount(0);
      Overdue.corrections(running, story.number());
      page.navigate(address);
      page.setViewportSize(PHONE, 900);
      page.click("[data-dialog=dlg-u]");
      assertThat(page.locator("dialog[open]")).containsText("認証");
      Look.at(page, "findings-uncorrected-phone");
      page.click("[id='uncorrected:go']");
      assertThat(page.locator("dialog[open] p.err")).hasCount(1);
      page.fill("[id='uncorrected:reasons']", WHY);
      page.click("[id='uncorrected:go']");
      page.waitForURL("**/app/case?*");
      assertThat(story.openSteps()).containsExactly("WRITE_AUDIT_REPORT");
      Page member = browser.of("kobayashi");
      member.navigate(address);
      assertThat(member.locator("[data-dialog=dlg-u]")).hasCount(0);
    }
  }

  /** Under the plan's number: whoever leads, and the others. */
  private static void auditorsAreNamed(Page page) {
    assertThat(page.locator("h2:text-is('計画　第1版')")).hasCount(1);
    assertThat(page.locator("section[aria-labelledby=team-h] dt"))
        .hasText(new String[] {"主任審査員", "審査員"});
    assertThat(page.locator("section[aria-labelledby=team-h] dd"))
        .hasText(new String[] {"田中 健", "小林 直子"});
  }

  @Test
  void aPlanNobodyAgreedToIsTakenBack() {
    Story story = Story.draft(api).reviewed();
    story.takes("tanaka", "cases/%s/audit/plan", story.plan());
    try (Browser browser = new Browser(running)) {
      String address = browser.url("/app/plan?number=" + story.number());
      Page member = browser.of("kobayashi");
      member.navigate(address);
      assertThat(member.locator("[id='recall:go']")).hasCount(0);
      auditorsAreNamed(member);
      Page reader = browser.of("yamada");
      reader.navigate(address);
      auditorsAreNamed(reader);
      Page page = browser.of("tanaka");
      page.navigate(address);
      page.click("summary:has-text('計画の取下げ')");
      Look.at(page, "plan-recall");
      page.click("[id='recall:go']");
      assertThat(page.locator("details[open] p.err")).hasCount(1);
      page.fill("[id='recall:reasons']", WHY);
      page.click("[id='recall:go']");
      assertThat(page.locator("[id='plan:go']")).hasCount(1);
      assertThat(story.openSteps()).containsExactly("PLAN_AUDIT");
      Page applicant = browser.of("yamada");
      applicant.navigate(browser.url("/app/notices"));
      assertThat(applicant.locator("main")).containsText("審査計画");
    }
  }
}
