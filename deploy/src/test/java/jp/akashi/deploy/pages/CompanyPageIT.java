package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of a company: its details, its contacts, its people. */
@ExtendWith(RunningAkashi.class)
class CompanyPageIT {

  @Test
  void detailsAreCorrectedAndPeopleComeAndGo(Akashi akashi) {
    Api api = new Api(akashi);
    Story.companyIsRegistered(api);
    contacts(api, List.of());
    try (Browser browser = new Browser(akashi)) {
      Page page = browser.of("suzuki");
      page.navigate(browser.url("/app/company"));
      assertThat(page.locator("dl.facts")).containsText("先頭の 8 は");
      contactIsAdded(page);
      colleagueIsFaster(api, page);
      look(browser, page);
      membersComeAndGo(api, browser, page);
    }
  }

  private static void contactIsAdded(Page page) {
    page.fill("[id='details:phone']", "内線3");
    page.click("[id='details:addContact']");
    assertThat(page.locator("[id='details:phone']")).hasValue("内線3");
    page.fill("[id='details:contacts.0.name']", "山田 花子");
    page.click("[id='details:save']");
    assertThat(page.locator(".summary a[href='#details:contacts.0.role']")).isVisible();
    assertThat(page.locator(".summary a[href='#details:phone']")).isVisible();
    assertThat(page.locator("[id='details:contacts.0.name']")).hasValue("山田 花子");
    Look.at(page, "company-edit-error");
    page.fill("[id='details:phone']", "０２６６－３３－３３３３");
    page.fill("[id='details:contacts.0.role']", "経理");
    page.fill("[id='details:contacts.0.email']", "keiri@example.jp");
    page.click("[id='details:save']");
    page.waitForURL("**/app/company?saved=yes*");
    assertThat(page.locator(".banner-good")).containsText("保存しました");
    assertThat(page.locator("[id='details:phone']")).hasValue("0266-33-3333");
    assertThat(page.locator("[id='details:contacts.0.role']")).hasValue("経理");
  }

  /** Nothing typed is lost, and what the colleague saved is shown before it is replaced. */
  private static void colleagueIsFaster(Api api, Page page) {
    contacts(api, List.of(Map.of("role", "総務", "name", "森 健太", "phone", "0266-00-0000")));
    page.fill("[id='details:contacts.0.role']", "経理部");
    page.click("[id='details:save']");
    assertThat(page.locator(".banner-care")).containsText("総務 森 健太");
    assertThat(page.locator("[id='details:contacts.0.role']")).hasValue("経理部");
    Look.at(page, "company-overtaken");
    page.click("[id='details:save']");
    page.waitForURL("**/app/company?saved=yes*");
    assertThat(page.locator("[id='details:contacts.0.role']")).hasValue("経理部");
  }

  private static void look(Browser browser, Page page) {
    for (String language : List.of("en", "ja")) {
      page.navigate(browser.url("/app/company?lang=" + language));
      Look.at(page, "company-" + language);
      page.setViewportSize(390, 900);
      Look.at(page, "company-phone-" + language);
      page.setViewportSize(1280, 900);
    }
  }

  private static void membersComeAndGo(Api api, Browser browser, Page page) {
    page.click("[id='invite:go']");
    String code = page.locator("code").innerText();
    assertThat(api.as("mori").post("company/membership", Map.of("code", code)).status())
        .isEqualTo(201);
    page.navigate(browser.url("/app/company"));
    page.click("tr:has-text('森 健太') [data-dialog]");
    assertThat(page.locator("dialog[open]")).containsText("担当から外しますか");
    Look.at(page, "company-remove");
    page.click("dialog[open] .btn-stop");
    assertThat(page.locator("tbody").first()).not().containsText("森 健太");
    assertThat(page.locator("#main")).containsText("担当から外しました");
    assertThat(api.as("mori").get("company").status()).isEqualTo(404);
    invitationIsCalledBack(api, page);
  }

  private static void invitationIsCalledBack(Api api, Page page) {
    page.click("[id='invite:go']");
    int open = api.as("yamada").get("company/invitations").json().size();
    page.click("li:has(time) [data-dialog] >> nth=-1");
    assertThat(page.locator("dialog[open]")).containsText("使えなくなります");
    Look.at(page, "company-call-back");
    page.click("dialog[open] .btn-stop");
    assertThat(page.locator("#main")).containsText("招待を取り消しました");
    assertThat(api.as("yamada").get("company/invitations").json()).hasSize(open - 1);
  }

  private static void contacts(Api api, List<Map<String, String>> contacts) {
    Map<String, Object> body = new HashMap<>();
    body.put("details", Story.company());
    body.put("contacts", contacts);
    assertThat(
            api.as("yamada").put("company", body, api.as("yamada").get("company").etag()).status())
        .isEqualTo(200);
  }
}
