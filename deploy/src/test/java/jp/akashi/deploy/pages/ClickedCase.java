package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** One case and the people at it, each in a window of their own. */
final class ClickedCase {

  private final Browser browser;
  private String number = "";

  ClickedCase(Browser browser) {
    this.browser = browser;
  }

  Browser browser() {
    return browser;
  }

  /** Its number; empty before the application is begun. */
  String number() {
    return number;
  }

  void isNumbered(String begun) {
    number = begun;
  }

  /** The window of a person who found the case among what waits for them. */
  Page person(String username) {
    Page page = browser.of(username);
    page.navigate(browser.url("/app/tasks?q=" + number));
    Look.at(page, "tasks-" + username);
    page.click("a:has-text('" + number + "')");
    return page;
  }

  /** The same person, gone on to a page that the case names. */
  Page room(String username, String link) {
    Page page = person(username);
    page.click("main a:has-text('" + link + "')");
    return page;
  }

  /** The same person does what one button of the case says. */
  void click(String username, String button) {
    Page page = person(username);
    page.click("main input[value='" + button + "']");
    page.waitForURL("**/app/case?number=" + number + "*");
    assertThat(page.locator(".summary")).hasCount(0);
  }
}
