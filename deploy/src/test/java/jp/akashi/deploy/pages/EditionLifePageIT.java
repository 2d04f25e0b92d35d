package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.rest.EditionArchive;
import jp.akashi.deploy.rest.NextEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The life of an edition clicked in Chromium: what is wrong stands beside its field. */
@ExtendWith(RunningAkashi.class)
class EditionLifePageIT {

  private final String id = "tics-life-" + UUID.randomUUID().toString().substring(0, 8);
  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));

  @Test
  void anEditionIsReviewedApprovedAndActivatedByClicks(Akashi akashi) {
    Api api = new Api(akashi);
    draft(api, EditionArchive.of(api).named(id));
    try (Browser browser = new Browser(akashi)) {
      Page second = browser.of("hayashi");
      second.navigate(edition(browser));
      redraft(api);
      second.click("#review\\:go");
      assertThat(second.locator(".summary")).containsText("ほかの人が書き換えました");
      assertThat(state(api)).isEqualTo("DRAFT");
      second.click("#review\\:go");
      assertThat(second.locator("main .status").first()).containsText("確認済み");

      Page manager = browser.of("saito");
      manager.navigate(edition(browser));
      Look.at(manager, "edition-reviewed");
      approve(manager);
      assertThat(manager.locator("main .status").first()).containsText("認定を記録済み");
      assertThat(manager.locator("main")).containsText("第9号");
      activate(manager);
      assertThat(manager.locator("main .status").first()).containsText("適用待ち");
      assertThat(state(api)).isEqualTo("SCHEDULED");
      manager.fill("#activate\\:from", today.toString());
      manager.click("#activate\\:go");
      assertThat(manager.locator("main .status").first()).containsText("適用中");
      assertThat(manager.locator("#activate\\:go")).hasCount(0);
      Look.at(manager, "edition-active");
    } finally {
      NextEdition.restore(api);
    }
  }

  private void approve(Page page) {
    page.click("#approve\\:go");
    assertThat(page.locator("#approve-date-e")).containsText("必ず書いてください");
    assertThat(page.locator("#approve-number-e")).containsText("必ず書いてください");
    String tomorrow = today.plusDays(1).toString();
    page.fill("#approve\\:date", tomorrow);
    page.fill("#approve\\:number", "第9号");
    page.click("#approve\\:go");
    assertThat(page.locator("#approve-date-e")).containsText("今日までの日");
    assertThat(page.locator("#approve\\:date")).hasAttribute("aria-invalid", "true");
    assertThat(page.locator("#approve-number-e")).hasCount(0);
    assertThat(page.locator("#approve\\:date")).hasValue(tomorrow);
    assertThat(page.locator("#approve\\:number")).hasValue("第9号");
    Look.at(page, "edition-approval-wrong");
    page.fill("#approve\\:date", today.toString());
    page.fill("#approve\\:number", "あ".repeat(101));
    page.click("#approve\\:go");
    assertThat(page.locator("#approve-number-e")).containsText("100");
    assertThat(page.locator("#approve\\:number")).hasValue("あ".repeat(101));
    page.fill("#approve\\:number", "第9号");
    page.click("#approve\\:go");
  }

  private void activate(Page page) {
    page.click("#activate\\:go");
    assertThat(page.locator("#activate-from-e")).containsText("必ず書いてください");
    String yesterday = today.minusDays(1).toString();
    page.fill("#activate\\:from", yesterday);
    page.click("#activate\\:go");
    assertThat(page.locator("#activate-from-e")).containsText("今日からあとの日");
    assertThat(page.locator("#activate\\:from")).hasValue(yesterday);
    Look.at(page, "edition-activation-wrong");
    page.fill("#activate\\:from", today.plusDays(30).toString());
    page.click("#activate\\:go");
  }

  @Test
  void anEditionOfAnotherSchemeSaysSoBeforeAnybodyReviewsIt(Akashi akashi) {
    Api api = new Api(akashi);
    draft(api, EditionArchive.of(api).named(id).replace("edition", "\"tics\"", "\"scs-3\""));
    try (Browser browser = new Browser(akashi)) {
      Page page = browser.of("hayashi");
      page.navigate(edition(browser));
      assertThat(page.locator(".banner-stop")).containsText("別の制度の版です");
      assertThat(page.locator(".banner-stop")).containsText("scs-3");
      assertThat(page.locator("#review\\:go")).hasCount(0);
      Look.at(page, "edition-other-scheme");
    }
  }

  @Test
  void aTableThatIsTooWideIsToldOnThePageAndWhatWasTypedStays(Akashi akashi) {
    Api api = new Api(akashi);
    byte[] twice =
        EditionArchive.of(api)
            .named(id)
            .replace("clocks", "\"length\"", "\"length\",\"length\"")
            .replace("findings", "\"grade\"", "\"grade\",\"grade\"")
            .bytes();
    byte[] tooLong =
        EditionArchive.of(api).named(id).replace("clocks", "\"P30D\"", "\"P30D\",\"x\"").bytes();
    try (Browser browser = new Browser(akashi)) {
      Page page = browser.of("saito");
      page.navigate(browser.url("/app/editions"));
      page.fill("#import\\:name", id);
      check(page, twice);
      assertThat(page.locator("main")).containsText("同じ見出しの列が2つあります");
      assertThat(page.locator("#import\\:name")).hasValue(id);
      check(page, tooLong);
      assertThat(page.locator("main")).containsText("見出しのない列に値があります");
      assertThat(page.locator("#import\\:name")).hasValue(id);
      Look.at(page, "editions-too-wide");
    }
    assertThat(api.as("saito").get("editions/" + id).status()).isEqualTo(404);
  }

  @Test
  void aRenumberedItemStandsBesideItself(Akashi akashi) {
    Api api = new Api(akashi);
    draft(api, EditionArchive.of(api).named(id).renumbered("IV-4", "IV-40"));
    try (Browser browser = new Browser(akashi)) {
      Page page = browser.of("saito");
      page.navigate(browser.url("/app/compare-editions?from=tics-2024&kind=RENUMBERED&to=" + id));
      assertThat(page.locator("tbody th").first()).containsText("IV-4 → IV-40");
      assertThat(page.locator("tbody tr").first()).containsText("番号が変わった");
      assertThat(page.locator("tbody tr").first()).containsText("（文は同じ）");
      Look.at(page, "compare-renumbered");
    }
  }

  private static void check(Page page, byte[] archive) {
    page.setInputFiles(
        "#import\\:file", new FilePayload("edition.zip", "application/zip", archive));
    page.click("#import\\:check");
    assertThat(page.locator("table caption").first()).containsText("直すところ");
  }

  private String edition(Browser browser) {
    return browser.url("/app/edition?id=" + id);
  }

  private String state(Api api) {
    return api.as("saito").get("editions/" + id).json().at("/life/state").asText();
  }

  private void draft(Api api, EditionArchive archive) {
    byte[] file = archive.bytes();
    assertThat(
            api.as("saito")
                .putFile("edition-files/" + id, BodyPublishers.ofByteArray(file))
                .status())
        .isEqualTo(200);
  }

  private void redraft(Api api) {
    String seen = api.as("saito").get("editions/" + id).etag();
    byte[] file = EditionArchive.of(api).named(id).replace("items", "暗証番号", "番号").bytes();
    assertThat(
            api.as("saito")
                .replaceFile("edition-files/" + id, BodyPublishers.ofByteArray(file), seen)
                .status())
        .isEqualTo(200);
  }
}
