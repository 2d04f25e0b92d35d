package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

/** The application that was handed in, as reception and others read it. */
@ExtendWith(RunningAkashi.class)
class ApplicationReadingPageIT {

  @Test
  void receptionReadsEverythingTheFormHoldsAndWhatACorrectionChanged(Akashi akashi) {
    Api api = new Api(akashi);
    Story story = Story.submitted(api);
    try (Browser browser = new Browser(akashi)) {
      Page page = browser.of("sato");
      page.navigate(browser.url("/app/case?number=" + story.number()));
      page.click("a:text-is('申請書')");
      page.waitForURL("**/app/application-form?number=" + story.number());
      everythingIsThere(page);
      assertThat(page.locator("#corrected")).hasCount(0);
      assertThat(page.locator("main form")).hasCount(0);
      Look.at(page, "application-form");
      corrected(api, story);
      page.reload();
      changesAreThere(page);
      Look.at(page, "application-form-corrected");
      page.navigate(browser.url("/app/case?journal=all&number=" + story.number()));
      assertThat(page.locator("#journal tr:has-text('拠点1 その情報を扱う人数')")).containsText("12 → 15");
    }
  }

  @Test
  void isOpenToAuditorDecidersAndTheApplicantAndToNobodyElse(Akashi akashi) {
    Story story = Story.submitted(new Api(akashi));
    try (Browser browser = new Browser(akashi)) {
      for (String reader : List.of("yamada", "tanaka", "watanabe", "takahashi", "hayashi")) {
        Page page = browser.of(reader);
        page.navigate(browser.url("/app/case?number=" + story.number()));
        page.click("a:text-is('申請書')");
        assertThat(page.locator("#main")).containsText("精密部品の加工図面と加工条件");
      }
      for (String other : List.of("nakagawa", "abe", "admin")) {
        Page page = browser.of(other);
        page.navigate(browser.url("/app/application-form?number=" + story.number()));
        assertThat(page.locator("body")).not().containsText("精密部品の加工図面と加工条件");
      }
    }
  }

  private static void everythingIsThere(Page page) {
    for (String said :
        List.of(
            "岡谷工場の認証（新規）",
            "精密部品の加工図面と加工条件",
            "8700110005901",
            "ミホンセイミツコウギョウ",
            "代表取締役 鈴木 一郎",
            "長野県岡谷市")) {
      assertThat(page.locator("#main")).containsText(said);
    }
    assertThat(page.locator("tr:has-text('岡谷工場')")).containsText("12");
    assertThat(page.locator("tr:has-text('別館')")).containsText("公表していません");
    assertThat(page.locator("section:has(#questions-h) tr:has-text('電子情報')")).containsText("紙");
    assertThat(page.locator("section:has(#consent-h)")).containsText("見本精密工業株式会社");
  }

  private static void corrected(Api api, Story story) {
    story.withReasons("sato", "cases/%s/reception/correction-request");
    Api.Answer now = api.as("yamada").get("cases/" + story.number());
    Map<String, Object> form = new HashMap<>(Story.form());
    form.put(
        "sites",
        List.of(
            Map.of("name", "岡谷工場", "address", "長野県岡谷市", "people", 15, "published", true),
            Map.of("name", "別館", "address", "長野県岡谷市", "people", 3, "published", false)));
    form.put("scope", "精密部品の加工図面");
    org.assertj.core.api.Assertions.assertThat(
            api.as("yamada").put("applications/" + story.number(), form, now.etag()).status())
        .isEqualTo(200);
    story.signOff().submit();
  }

  private static void changesAreThere(Page page) {
    assertThat(page.locator("#corrected tbody tr")).hasCount(2);
    assertThat(page.locator("#corrected tr:has-text('拠点1 その情報を扱う人数')")).containsText("12");
    assertThat(page.locator("#corrected tr:has-text('拠点1 その情報を扱う人数')")).containsText("15");
    assertThat(page.locator("#corrected tr:has-text('管理対象情報の種類')")).containsText("精密部品の加工図面と加工条件");
  }
}
