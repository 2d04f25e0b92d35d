package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.Waiting;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing typed into the form of an application is lost, whatever happens around it. */
@ExtendWith(RunningAkashi.class)
class AutosaveIT {

  private static final String SCOPE = "[id='form:scope']";
  private Api api;
  private Story story;
  private Browser browser;
  private Page page;

  @BeforeEach
  void open(Akashi akashi) {
    api = new Api(akashi);
    story = Story.draft(api);
    browser = new Browser(akashi);
    page = browser.of("yamada");
    page.navigate(address());
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void whatIsTypedIsSavedByItself() {
    page.fill(SCOPE, "図面\n加工条件");
    assertThat(page.locator("#autosave")).containsText("自動で保存しました");
    assertThat(saved("scope")).isEqualTo("図面\n加工条件");
    page.check("input[name='answers.cloud'][value=no]");
    until(() -> form().get("answers").get("cloud").asText().equals("no"));
    assertThat(kept()).isEmpty();
    page.reload();
    assertThat(page.locator(SCOPE)).hasValue("図面\n加工条件");
    assertThat(page.locator("#found")).isHidden();
    assertThat(page.locator("#autosave")).containsText("山田 花子");
  }

  @Test
  void leavingSavesWithoutWaiting() {
    page.fill(SCOPE, "急いで書いた範囲");
    page.navigate(browser.url("/app/applications"));
    until(() -> saved("scope").equals("急いで書いた範囲"));
  }

  @Test
  void oneWrongFieldKeepsNothingElseFromBeingSaved() {
    page.fill("[id='form:sites.0.people']", "五人");
    page.fill(SCOPE, "正しい範囲");
    assertThat(page.locator("#autosave")).containsText("直すところ");
    assertThat(page.locator("p.err")).containsText("整数で書いてください");
    assertThat(saved("scope")).isEqualTo("正しい範囲");
    assertThat(form().get("sites").get(0).get("people").asInt()).isEqualTo(12);
    assertThat(kept()).contains("五人");
    Look.at(page, "autosave-wrong");
    page.fill("[id='form:sites.0.people']", "５");
    assertThat(page.locator("p.err")).hasCount(0);
    until(() -> form().get("sites").get(0).get("people").asInt() == 5);
  }

  @Test
  void withoutNetworkTheTextStaysOnTheDeviceUntilItIsBack() {
    page.context().setOffline(true);
    page.fill(SCOPE, "通信のないところで書いた範囲");
    assertThat(page.locator("#autosave")).containsText("通信が切れています");
    assertThat(kept()).contains("通信のないところで書いた範囲");
    page.click("[id='form:save']");
    assertThat(page.locator(SCOPE)).hasValue("通信のないところで書いた範囲");
    page.context().setOffline(false);
    assertThat(page.locator("#autosave")).containsText("自動で保存しました");
    assertThat(saved("scope")).isEqualTo("通信のないところで書いた範囲");
  }

  @Test
  void afterALostSessionTheTextIsOfferedToTheSamePerson() {
    page.click("[id='form:addSite']");
    page.fill("[id='form:sites.2.name']", "第三工場");
    until(() -> form().get("sites").size() == 3);
    page.context().clearCookies();
    page.fill(SCOPE, "ログインが切れたあとの範囲");
    page.fill("[id='form:sites.2.address']", "長野県諏訪市");
    assertThat(page.locator("#session")).isVisible();
    assertThat(page.locator("#autosave")).containsText("ログインが切れました");
    page.click("#session [data-again]");
    browser.signIn(page, "yamada");
    assertThat(page.locator("#found")).isVisible();
    assertThat(page.locator(SCOPE)).not().hasValue("ログインが切れたあとの範囲");
    look("autosave-found");
    page.click("[data-restore]");
    assertThat(page.locator(SCOPE)).hasValue("ログインが切れたあとの範囲");
    assertThat(page.locator("[id='form:sites.2.address']")).hasValue("長野県諏訪市");
    until(() -> saved("scope").equals("ログインが切れたあとの範囲"));
    until(() -> form().get("sites").get(2).get("address").asText().equals("長野県諏訪市"));
    assertThat(page.locator("#found")).isHidden();
    until(() -> kept().isEmpty());
  }

  @Test
  void anotherPersonNeverFindsIt() {
    page.context().clearCookies();
    page.fill(SCOPE, "山田だけの文字");
    assertThat(page.locator("#session")).isVisible();
    assertThat(kept()).contains("山田だけの文字");
    page.click("#session [data-again]");
    browser.signIn(page, "suzuki");
    assertThat(page.locator(SCOPE)).isVisible();
    assertThat(page.locator("#found")).isHidden();
    assertThat(kept()).isEmpty();
    assertThat(page.content()).doesNotContain("山田だけの文字");
  }

  @Test
  void whereTwoWroteTheSameFieldAPersonChooses() {
    page.fill("[id='form:title']", "私だけが変えた名前");
    assertThat(page.locator("#autosave")).containsText("自動で保存しました");
    colleagueWrites(Map.of("scope", "鈴木の範囲"));
    page.fill(SCOPE, "山田の範囲\n二行目");
    assertThat(page.locator("#autosave")).containsText("ほかの人が先に保存しました");
    page.fill("[id='form:sites.1.people']", "7");
    look("autosave-conflict");
    page.click("[data-compare]");
    assertThat(page.locator("h1")).hasText("ほかの人が先に変えました");
    assertThat(page.locator(".lead")).containsText("鈴木 一郎さん");
    assertThat(page.locator("tbody tr")).hasCount(1);
    assertThat(page.locator("tbody")).containsText("山田の範囲\n二行目");
    assertThat(page.locator("tbody")).containsText("鈴木の範囲");
    look("conflict");
    page.click("[id='conflict:choose']");
    page.waitForURL("**/app/case?*");
    assertThat(saved("scope")).isEqualTo("山田の範囲\n二行目");
    assertThat(saved("title")).isEqualTo("私だけが変えた名前");
    assertThat(form().get("sites").get(1).get("people").asInt()).isEqualTo(7);
    assertThat(kept()).isEmpty();
  }

  @Test
  void theColleaguesTextMayBeChosenAndWhatOnlyOneChangedIsMerged() {
    Page plain = browser.withoutScript();
    plain.navigate(browser.url("/app/tasks"));
    browser.signIn(plain, "yamada");
    plain.navigate(address());
    assertThat(plain.locator("#autosave")).containsText("最後の保存");
    plain.fill("[id='form:title']", "山田の名前");
    plain.fill(SCOPE, "山田の範囲");
    colleagueWrites(Map.of("scope", "鈴木の範囲", "consent", List.of("address")));
    plain.click("[id='form:save']");
    assertThat(plain.locator("h1")).hasText("ほかの人が先に変えました");
    plain.check("input[name=scope][value='鈴木の範囲']");
    plain.click("[id='conflict:choose']");
    plain.waitForURL("**/app/case?*");
    assertThat(saved("scope")).isEqualTo("鈴木の範囲");
    assertThat(saved("title")).isEqualTo("山田の名前");
    assertThat(form().get("consent")).hasSize(1);
  }

  private void colleagueWrites(Map<String, Object> changes) {
    Map<String, Object> form = new HashMap<>(Story.form());
    form.put("title", saved("title"));
    form.putAll(changes);
    String etag = api.as("suzuki").get("cases/" + story.number()).etag();
    assertThat(api.as("suzuki").put("applications/" + story.number(), form, etag).status())
        .isEqualTo(200);
  }

  /** On a screen and on a telephone, in both languages where the page can be asked for again. */
  private void look(String name) {
    Look.at(page, name);
    page.setViewportSize(390, 900);
    Look.at(page, name + "-phone");
    page.setViewportSize(1280, 900);
  }

  private String address() {
    return browser.url("/app/application?number=" + story.number());
  }

  private JsonNode form() {
    return api.as("yamada").get("cases/" + story.number()).json().get("form");
  }

  private String saved(String field) {
    return form().get(field).asText();
  }

  /** Everything this page keeps on the device. */
  private String kept() {
    return String.valueOf(
        page.evaluate(
            "Object.entries(localStorage).filter(([k]) => k.startsWith('akashi.')).join('')"));
  }

  private static void until(BooleanSupplier saved) {
    Waiting.until("what was typed", Duration.ofSeconds(30), null, saved);
  }
}
