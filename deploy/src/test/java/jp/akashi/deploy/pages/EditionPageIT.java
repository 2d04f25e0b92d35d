package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.rest.EditionArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Keeping editions in Chromium. */
@ExtendWith(RunningAkashi.class)
class EditionPageIT {

  @Test
  void anEditionIsLookedAtCheckedAndImportedOnPages(Akashi akashi) {
    Api api = new Api(akashi);
    byte[] shipped = api.as("saito").get("edition-files/tics-2024").body();
    byte[] template = api.as("saito").get("edition-files/template").body();
    try (Browser browser = new Browser(akashi)) {
      Page page = browser.of("saito");
      page.navigate(browser.url("/app/editions"));
      Look.at(page, "editions");

      upload(page, "template.xlsx", template);
      page.click("#import\\:check");
      assertThat(page.locator("table caption").first()).containsText("直すところ");
      assertThat(page.locator("main")).containsText("「title.ja」の行と値を加えてください");
      Look.at(page, "editions-wrong");
      page.setViewportSize(360, 800);
      Look.at(page, "editions-wrong-phone");
      page.setViewportSize(1280, 900);

      upload(page, "notes.xlsx", "notes".getBytes(StandardCharsets.UTF_8));
      page.click("#import\\:draft");
      assertThat(page.locator(".summary")).containsText("このファイルは読めません");

      upload(page, "edition.xlsx", shipped);
      page.click("#import\\:check");
      assertThat(page.locator("main")).containsText("誤りはありません");
      Look.at(page, "editions-checked");
      upload(page, "edition.xlsx", shipped);
      page.click("#import\\:draft");
      assertThat(page.locator(".summary")).containsText("この操作ができません");

      page.navigate(browser.url("/app/edition?id=tics-2024"));
      assertThat(page.locator("main")).containsText("認定・届出の記録なし");
      assertThat(page.locator("tbody tr:has(th:text-is('IV-4'))")).containsText("公式文");
      assertThat(page.locator("tbody tr:has(th:text-is('IV-3'))")).containsText("公式文ではありません");
      Look.at(page, "edition");
      page.navigate(browser.url("/app/edition?id=tics-2024&table=clocks&lang=en"));
      assertThat(page.locator("main")).containsText("Laid down by law");
      Look.at(page, "edition-clocks-en");

      String id = "tics-page-" + UUID.randomUUID().toString().substring(0, 8);
      byte[] changed = EditionArchive.of(api).named(id).replace("items", "暗証番号", "鍵の番号").bytes();
      page.navigate(browser.url("/app/editions?lang=ja"));
      upload(page, "edition.zip", changed);
      page.click("#import\\:draft");
      assertThat(page.locator("main")).containsText("下書きした人は確認できません");
      Look.at(page, "edition-draft");

      page.navigate(browser.url("/app/editions"));
      upload(page, "edition.zip", changed);
      page.click("#import\\:draft");
      assertThat(page.locator("#import-replace-e")).containsText("もうあります");
      Look.at(page, "edition-draft-there");
      page.check("#import\\:replace");
      upload(page, "edition.zip", changed);
      page.click("#import\\:draft");
      assertThat(page.locator("main")).containsText("下書きした人は確認できません");

      Page other = browser.of("sato");
      other.navigate(browser.url("/app/editions"));
      assertThat(other.locator("main")).not().containsText("tics-2024");
    }
  }

  private static void upload(Page page, String name, byte[] content) {
    page.setInputFiles(
        "#import\\:file", new FilePayload(name, "application/octet-stream", content));
  }
}
