package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The applicant at one item of the self-check, in Chromium. */
@ExtendWith(RunningAkashi.class)
class SelfCheckPageIT {

  private static final String ADOPTED = "input[name='means.1'][value=ADOPTED]";
  private static final String ON_SITE = "input[name=shownOnSite]";

  @Test
  void meansThatNothingShowsAreAskedForBesideTheirDocuments(Akashi akashi) {
    Story story = Story.draft(new Api(akashi));
    try (Browser browser = new Browser(akashi)) {
      Page page = browser.of("yamada");
      String item = browser.url("/app/self-check?number=" + story.number() + "&item=I-1");
      page.navigate(item);
      page.check(ADOPTED);
      page.fill("#note", "台帳は紙です。");
      page.click("[id='check:go']");
      assertThat(page.locator("[id='check:evidence'] p.err")).containsText("現地で示します");
      assertThat(page.locator(ADOPTED)).isChecked();
      assertThat(page.locator("#note")).hasValue("台帳は紙です。");
      Look.at(page, "self-check-unshown");
      page.check(ON_SITE);
      page.click("[id='check:go']");
      page.waitForURL("**/app/self-check?number=*&after=I-1");
      page.navigate(item);
      assertThat(page.locator(ON_SITE)).isChecked();
    }
  }
}
