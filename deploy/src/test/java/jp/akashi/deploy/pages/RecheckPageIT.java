package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Story;
import jp.akashi.deploy.rest.Campaign;
import jp.akashi.deploy.rest.NextEdition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A campaign in Chromium: the manager starts it, the holder answers, an auditor finds. */
@ExtendWith(RunningAkashi.class)
@Tag("M26")
class RecheckPageIT {

  private static final String MAIN = "main";

  @AfterAll
  static void restore(Akashi running) {
    NextEdition.restore(new Api(running));
  }

  @Test
  void aRevisedStandardReachesTheHolderAndIsChecked(Akashi akashi) {
    Api api = new Api(akashi);
    Campaign.auditorsAreUntied(akashi);
    String certificate = Story.draft(api).certified().certificate();
    String edition = NextEdition.changed(api).id();
    try (Browser browser = new Browser(akashi)) {
      String campaign = started(browser, edition);
      stated(browser, certificate);
      foundWanting(browser, certificate);
      leftToTheManager(browser, certificate, campaign);
      correctedAndFound(browser, certificate, edition);
      new Closing(akashi, campaign, certificate).in(browser);
    }
  }

  private static String started(Browser browser, String edition) {
    Page manager = browser.of("saito");
    manager.navigate(browser.url("/app/editions"));
    manager.click("main a[href$='/app/rechecks']");
    assertThat(manager.locator(MAIN)).containsText(edition);
    assertThat(manager.locator(MAIN)).containsText("K37");
    assertThat(manager.locator(MAIN)).containsText("推定（公式文ではありません）");
    manager.fill("[id='start:due']", "2020-01-01");
    manager.click("[id='start:go']");
    assertThat(manager.locator(".summary")).containsText("必ず書いてください");
    assertThat(manager.locator(".summary")).containsText("明日以後の日付を選んでください");
    Look.at(manager, "recheck-start-refused");
    manager.fill("[id='start:changes']", Campaign.CHANGES);
    manager.fill("[id='start:due']", "");
    manager.click("[id='start:go']");
    manager.waitForURL(browser.url("/app/recheck-campaign") + "*");
    assertThat(manager.locator(MAIN)).containsText("進行中");
    Look.at(manager, "recheck-campaign");
    manager.setViewportSize(360, 800);
    Look.at(manager, "recheck-campaign-phone");
    manager.setViewportSize(1280, 900);
    String address = manager.url();
    return address.substring(address.indexOf("RC-"));
  }

  private static void stated(Browser browser, String certificate) {
    Page holder = browser.of("yamada");
    holder.navigate(browser.url("/app/tasks"));
    assertThat(holder.locator(".todo")).containsText("新しい版に合わせて変えたことを説明する");
    Look.at(holder, "recheck-home");
    holder.setViewportSize(360, 800);
    Look.at(holder, "recheck-home-phone");
    holder.setViewportSize(1280, 900);
    holder.navigate(browser.url("/app/recheck?certificate=" + certificate));
    assertThat(holder.locator(MAIN)).containsText(Campaign.CHANGES);
    assertThat(holder.locator("del").first()).hasText("管理");
    holder.click("[id='state:go']");
    assertThat(holder.locator(".summary")).containsText("必ず書いてください");
    holder.fill("[id='state:text']", "鍵の台帳の様式を改め、2026年11月から使っています。");
    holder.check("input[type=checkbox][value='" + NextEdition.ITEM + "']");
    Look.at(holder, "recheck-to-state");
    holder.click("[id='state:go']");
    assertThat(holder.locator("[aria-labelledby=sa-h]")).containsText("鍵の台帳の様式を改め");
    assertThat(holder.locator("[aria-labelledby=sa-h] .card b")).hasText(NextEdition.ITEM);
    holder.setViewportSize(360, 800);
    Look.at(holder, "recheck-stated-phone");
    holder.setViewportSize(1280, 900);
    holder.navigate(browser.url("/app/certificate?number=" + certificate));
    assertThat(holder.locator(MAIN)).containsText("新しい版に合うかを確かめています");
    Page other = browser.of("nakagawa");
    other.navigate(browser.url("/app/recheck?certificate=" + certificate));
    assertThat(other.locator(MAIN)).not().containsText(Campaign.CHANGES);
  }

  private static void foundWanting(Browser browser, String certificate) {
    Page auditor = browser.of("tanaka");
    auditor.navigate(browser.url("/app/tasks"));
    auditor.click("main a:has-text('計画を開く')");
    auditor.navigate(browser.url("/app/recheck?certificate=" + certificate));
    assertThat(auditor.locator("[id='state:go']")).hasCount(0);
    auditor.click("[id='check:go']");
    assertThat(auditor.locator(".summary li")).hasCount(3);
    Look.at(auditor, "recheck-check-refused");
    auditor.check("input[name='check:method'][value=CASE]");
    auditor.check("input[name='check:conforms'][value=false]");
    auditor.fill("[id='check:remarks']", "台帳に鍵の番号がない。");
    auditor.click("[id='check:go']");
    assertThat(auditor.locator(".summary li")).hasCount(1);
    auditor.check("input[name='check:method'][value=DOCUMENTS]");
    auditor.click("[id='check:go']");
    assertThat(auditor.locator("[aria-labelledby=fi-h]")).containsText("台帳に鍵の番号がない。");
  }

  private static void leftToTheManager(Browser browser, String certificate, String campaign) {
    Page manager = browser.of("saito");
    manager.navigate(browser.url("/app/notices"));
    manager.click("main table a:has-text('再確認で合わない認証がありました') >> nth=0");
    manager.click("main a:has-text('再確認を開く')");
    manager.waitForURL(browser.url("/app/recheck-campaign?campaign=" + campaign));
    manager.navigate(browser.url("/app/recheck?certificate=" + certificate));
    assertThat(manager.locator(MAIN)).containsText("次にすること：是正を求める");
    assertThat(manager.locator("[id='check:go']")).hasCount(0);
    Look.at(manager, "recheck-nonconforming");
    Page holder = browser.of("yamada");
    holder.navigate(browser.url("/app/tasks"));
    assertThat(holder.locator(".todo")).containsText("合わない点を直して説明する");
  }

  private static void correctedAndFound(Browser browser, String certificate, String edition) {
    Page auditor = browser.of("tanaka");
    auditor.navigate(browser.url("/app/recheck?lang=en&certificate=" + certificate));
    assertThat(auditor.locator("dd[lang=ja] del")).hasText("管理");
    auditor.check("input[name='check:method'][value=DOCUMENTS]");
    auditor.check("input[name='check:conforms'][value=true]");
    auditor.fill("[id='check:remarks']", "Seen: the register with key numbers.");
    Look.at(auditor, "recheck-to-check-english");
    auditor.click("[id='check:go']");
    assertThat(auditor.locator(MAIN)).containsText("It conforms to the new edition");
    assertThat(auditor.locator("[id='check:go']")).hasCount(0);
    auditor.navigate(browser.url("/app/certificate?lang=ja&number=" + certificate));
    assertThat(auditor.locator(MAIN)).containsText("再確認済みの版 " + edition);
    Look.at(auditor, "recheck-certificate");
  }

  /** The last step: everything else is counted as settled, and the manager closes. */
  private record Closing(Akashi akashi, String campaign, String certificate) {

    void in(Browser browser) {
      Page manager = browser.of("saito");
      manager.navigate(browser.url("/app/recheck-campaign?campaign=" + campaign));
      Campaign.at(akashi, campaign).settleAllBut(certificate);
      manager.navigate(browser.url("/app/recheck-campaign?campaign=" + campaign));
      manager.click("[id='close:go']");
      assertThat(manager.locator(MAIN)).containsText("終了");
      assertThat(manager.locator("[id='close:go']")).hasCount(0);
      Look.at(manager, "recheck-closed");
    }
  }
}
