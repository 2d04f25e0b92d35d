package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.EarlierRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The supervisor's pages in Chromium. */
@ExtendWith(RunningAkashi.class)
class SupervisionPageIT {

  @Test
  void theSupervisorLooksAndNobodyElse(Akashi akashi) {
    String code = "督" + UUID.randomUUID().toString().substring(0, 5);
    new Api(akashi).as("saito").postCsv("certificates/taken-over", EarlierRegister.csv(code));
    try (Browser browser = new Browser(akashi)) {
      Page page = browser.of("inoue");
      page.navigate(browser.url("/app/supervision?q=" + code));
      assertThat(page.locator("h2#l-h")).containsText("6");
      Look.at(page, "supervision");
      page.setViewportSize(360, 800);
      Look.at(page, "supervision-phone");
      page.click("tbody a:has-text('0029')");
      assertThat(page.locator("dl.facts")).containsText("仮名金属工業");
      Look.at(page, "supervised");
      page.navigate(browser.url("/app/supervision?lang=en&state=EXPIRED&q=" + code));
      assertThat(page.locator("h2#l-h")).containsText("1");
      Look.at(page, "supervision-en");

      Page other = browser.of("sato");
      other.navigate(browser.url("/app/supervision?q=" + code));
      assertThat(other.locator("main")).containsText("監督者だけが見られます");
      assertThat(other.locator("main")).not().containsText("仮名金属工業");
    }
  }
}
