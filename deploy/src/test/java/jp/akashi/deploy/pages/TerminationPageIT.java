package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Before a review is terminated, the applicant is warned, on the page of the case. */
@ExtendWith(RunningAkashi.class)
class TerminationPageIT {

  @Test
  void isWarnedOfAndTheReviewGoesOn(Akashi akashi) {
    Story story = Story.submitted(new Api(akashi));
    try (Browser browser = new Browser(akashi)) {
      Page page = browser.of("saito");
      page.navigate(browser.url("/app/case?number=" + story.number()));
      page.click("[data-dialog=dlg-warn]");
      assertThat(page.locator("dialog[open]")).containsText("取り消せません");
      Look.at(page, "termination-warning");
      page.click("[id='warn:go']");
      assertThat(page.locator("dialog[open] p.err")).hasCount(2);
      assertThat(story.acts()).doesNotContain("case.terminationWarned");
      page.fill("[id='warn:reasons']", "是正の回答がありません。");
      page.fill("[id='warn:until']", LocalDate.now().toString());
      page.click("[id='warn:go']");
      assertThat(page.locator("dialog[open] p.err")).hasCount(1);
      assertThat(page.locator("[id='warn:reasons']")).hasValue("是正の回答がありません。");
      page.fill("[id='warn:until']", LocalDate.now().plusDays(14).toString());
      page.click("[id='warn:go']");
      assertThat(page.locator("#journal")).containsText("審査の打切りを予告した");
      assertThat(page.locator("#letters")).containsText("打切り");
      assertThat(story.acts()).contains("case.terminationWarned");
      assertThat(story.state()).isEqualTo("SUBMITTED");
    }
  }
}
