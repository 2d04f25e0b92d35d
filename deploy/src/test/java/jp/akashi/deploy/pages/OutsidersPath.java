package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** What the public and the supervisor see of the certificate. */
final class OutsidersPath {

  private final ClickedCase at;

  OutsidersPath(ClickedCase at) {
    this.at = at;
  }

  void areTaken() {
    certificateIsPublic();
    supervisorSeesTheCertificate();
  }

  private void certificateIsPublic() {
    Page page = at.browser().anybody(390);
    page.navigate(at.browser().url("/register"));
    page.waitForCondition(
        () -> {
          page.navigate(at.browser().url("/register?q=夢想航空"));
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

  private void supervisorSeesTheCertificate() {
    Page page = at.browser().of("inoue");
    page.navigate(at.browser().url("/app/supervision?q=夢想航空"));
    Look.at(page, "supervision-issued");
    page.click("tbody a");
    assertThat(page.locator("dl.facts")).containsText("夢想航空部品株式会社");
    assertThat(page.locator("main")).not().containsText(at.number());
    Look.at(page, "supervised-issued");
  }
}
