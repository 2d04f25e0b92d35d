package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A certificate is not signed by one click: what follows is read first. */
@ExtendWith(RunningAkashi.class)
class SignCertificatePageIT {

  @Test
  void theHeadReadsWhatFollowsAndMayStillTurnBack(Akashi akashi) {
    Story story = Story.draft(new Api(akashi)).granted();
    try (Browser browser = new Browser(akashi)) {
      Page page = browser.of("hayashi");
      page.navigate(browser.url("/app/case?number=" + story.number()));
      page.click("[data-dialog=dlg-sign]");
      assertThat(page.locator("dialog[open]")).containsText("登録簿に公開され");
      Look.at(page, "sign-certificate");
      page.click("dialog[open] [data-close]");
      assertThat(page.locator("dialog[open]")).hasCount(0);
      assertThat(story.openSteps()).containsExactly("SIGN_CERTIFICATE");
      page.click("[data-dialog=dlg-sign]");
      page.click("[id='sign:go']");
      assertThat(page.locator("dialog[open] p.err")).containsText("R12");
      assertThat(story.openSteps()).containsExactly("SIGN_CERTIFICATE");
      page.check("input[name='sign:confirmed'][value=R12]");
      page.click("[id='sign:go']");
      story.untilJournalSays("certificate.issued");
      assertThat(story.openSteps()).isEmpty();
    }
  }
}
