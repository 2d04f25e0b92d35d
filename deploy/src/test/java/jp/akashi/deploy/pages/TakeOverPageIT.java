package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.EarlierRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Taking over the earlier register in Chromium. */
@ExtendWith(RunningAkashi.class)
class TakeOverPageIT {

  private static final Charset EXCEL = Charset.forName("windows-31j");
  private final String code = "頁" + UUID.randomUUID().toString().substring(0, 6);

  @Test
  void aFileOfASpreadsheetIsPutRightAndTakenOver(Akashi akashi) {
    String csv = EarlierRegister.csv(code);
    try (Browser browser = new Browser(akashi)) {
      Page page = browser.of("saito");
      page.navigate(browser.url("/app/board"));
      page.click("text=以前の認証書の取込み");
      Look.at(page, "take-over");
      page.click("[id='earlier:go']");
      assertThat(page.locator(".summary")).containsText("ファイルを選んで");

      take(page, csv.replace("VALID", "GOOD").replaceFirst("-(\\d\\d),SUSPENDED", "/$1,SUSPENDED"));
      assertThat(page.locator(".summary")).containsText("まだ何も取り込んでいません");
      assertThat(page.locator("tr:has-text('validUntil')").first()).containsText("2");
      assertThat(page.locator("table caption").first()).containsText("直すところ");
      Look.at(page, "take-over-wrong");
      page.setViewportSize(360, 800);
      Look.at(page, "take-over-wrong-phone");
      page.setViewportSize(1280, 900);

      choose(page, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
      assertThat(page.locator(".summary")).containsText("CSVとして読めません");

      take(page, csv);
      page.waitForURL("**/app/take-over?taken=6*");
      assertThat(page.locator(".banner-good")).containsText("6");
      Look.at(page, "take-over-done");
      String holder =
          new Api(akashi)
              .as("inoue")
              .get(
                  "supervision/certificates/"
                      + url(EarlierRegister.number(code, EarlierRegister.SUSPENDED)))
              .json()
              .toString();
      assertThat(holder).contains("仮名金属工業株式会社");

      Page other = browser.of("sato");
      assertThat(other.navigate(browser.url("/app/take-over")).status()).isEqualTo(403);
    }
  }

  private static String url(String number) {
    return java.net.URLEncoder.encode(number, StandardCharsets.UTF_8);
  }

  private static void take(Page page, String csv) {
    choose(page, csv.getBytes(EXCEL));
  }

  private static void choose(Page page, byte[] file) {
    page.setInputFiles("[id='earlier:file']", new FilePayload("台帳.csv", "text/csv", file));
    page.click("[id='earlier:go']");
  }
}
