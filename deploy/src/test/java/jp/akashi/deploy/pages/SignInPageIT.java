package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signing in on the way to a page. */
@ExtendWith(RunningAkashi.class)
class SignInPageIT {

  @Test
  void aLinkToACaseLeadsThereByWayOfTheSignIn(Akashi akashi) {
    String number = Story.draft(new Api(akashi)).number();
    try (Browser browser = new Browser(akashi)) {
      Page page = browser.anybody(1280);
      page.navigate(browser.url("/app/case?number=" + number));
      browser.signIn(page, "yamada");
      page.waitForURL(browser.url("/app/case?number=" + number));
      assertThat(page.locator("main")).containsText(number);
    }
  }

  @Test
  void soDoesALinkToADocumentOfIt(Akashi akashi) {
    String number = Story.draft(new Api(akashi)).number();
    String link = "/app/documents?number=" + number + "&document=A04";
    try (Browser browser = new Browser(akashi)) {
      Page page = browser.anybody(1280);
      page.navigate(browser.url(link));
      browser.signIn(page, "yamada");
      page.waitForURL(browser.url(link));
      assertThat(page.locator("[id='up:code']")).hasValue("A04");
    }
  }
}
