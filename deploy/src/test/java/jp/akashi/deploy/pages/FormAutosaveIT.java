package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.akashi.deploy.pages.IncidentRows.ROW;
import static jp.akashi.deploy.pages.IncidentRows.address;
import static jp.akashi.deploy.pages.IncidentRows.fills;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.time.Duration;
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

/** Nothing typed into a form of the edition is lost, whatever happens around it. */
@ExtendWith(RunningAkashi.class)
class FormAutosaveIT {
  private Api api;
  private Story story;
  private Browser browser;

  @BeforeEach
  void open(Akashi akashi) {
    api = new Api(akashi);
    story = Story.draft(api);
    browser = new Browser(akashi);
  }

  @AfterEach
  void close() {
    browser.close();
  }

  private Page form(String code) {
    Page page = browser.of("yamada");
    page.navigate(address(browser, story, code));
    return page;
  }

  @Test
  void whatIsTypedIsSavedByItselfButForWhatDoesNotFit() {
    Page page = form("A17");
    page.click("button[name='fill:add']");
    fills(page, 1, "二行目に書いた\nこと");
    assertThat(page.locator("#autosave")).containsText("自動で保存しました");
    assertThat(saved("A17").at("/tables/incidents/0/what").asText()).isEqualTo("二行目に書いた\nこと");
    page.check("input[name='incidents.1.outside'][value=no]");
    until(() -> saved("A17").at("/tables/incidents/0/outside").asText().equals("no"));
    String tooLong = "長".repeat(201);
    page.fill(ROW.formatted(1, "information"), tooLong);
    page.fill("[id='fill:since']", "2025-12-01");
    assertThat(page.locator("#autosave")).containsText("直すところ");
    assertThat(page.locator("[id='autosave-e-incidents.0.information']")).isVisible();
    assertThat(page.locator(ROW.formatted(1, "information"))).hasAttribute("aria-invalid", "true");
    assertThat(saved("A17").at("/values/since").asText()).isEqualTo("2025-12-01");
    assertThat(kept(page)).contains(tooLong);
    Look.at(page, "form-autosave-wrong");
    page.fill(ROW.formatted(1, "information"), "図面");
    until(() -> kept(page).isEmpty());
    page.navigate(address(browser, story, "A17"));
    assertThat(page.locator("#found")).isHidden();
    assertThat(page.locator("#autosave")).containsText("山田 花子");
    assertThat(page.locator(ROW.formatted(0, "information"))).hasValue("図面");
  }

  @Test
  void whatACrashOrALostSessionCutOffIsOfferedBack() {
    Page page = form("A17");
    page.context().clearCookies();
    page.fill(ROW.formatted(0, "what"), "ログインが切れたあとの文字");
    page.check("input[name='incidents.0.outside'][value=yes]");
    assertThat(page.locator("#session")).isVisible();
    assertThat(page.locator("#autosave")).containsText("ログインが切れました");
    page.click("#session [data-again]");
    browser.signIn(page, "yamada");
    assertThat(page.locator("#found")).isVisible();
    assertThat(page.locator(ROW.formatted(0, "what"))).hasValue("");
    page.setViewportSize(390, 844);
    Look.at(page, "form-found-phone");
    page.click("[data-restore]");
    assertThat(page.locator(ROW.formatted(0, "what"))).hasValue("ログインが切れたあとの文字");
    assertThat(page.locator("input[name='incidents.0.outside'][value=yes]")).isChecked();
    until(() -> saved("A17").at("/tables/incidents/0/outside").asText().equals("yes"));
    until(() -> kept(page).isEmpty());
  }

  @Test
  void whereAColleagueSavedFirstTheTwoAreComparedAndNothingIsSavedOver() {
    Page page = form("A17");
    fills(page, 0, "私の書いたもの");
    until(() -> saved("A17").at("/tables/incidents").size() == 1);
    int seen = story.version("suzuki", "A17");
    api.as("suzuki")
        .put(
            "cases/" + story.number() + "/documents/A17/form",
            Map.of("none", List.of("incidents")),
            "\"v" + seen + "\"");
    page.fill("[id='fill:since']", "2025-12-01");
    assertThat(page.locator("#autosave")).containsText("ほかの人が先に保存しました");
    Look.at(page, "form-autosave-conflict");
    page.click("[data-compare]");
    assertThat(page.locator("[id='fill:overtaken']")).containsText("0件です");
    assertThat(page.locator(ROW.formatted(0, "what"))).hasValue("私の書いたもの");
    page.fill(ROW.formatted(0, "what"), "私の書きかえたもの");
    assertThat(page.locator("#autosave")).containsText("この端末に残しています");
    assertThat(saved("A17").at("/none/0").asText()).isEqualTo("incidents");
    page.click("button[name='fill:mine']");
    assertThat(page.locator(ROW.formatted(0, "what"))).hasValue("私の書きかえたもの");
    assertThat(saved("A17").at("/values/since").asText()).isEqualTo("2025-12-01");
  }

  @Test
  void whatTheBodyReadsAtOnceIsKeptOnTheDeviceUntilTheButtonIsPressed() {
    story.agreed();
    JsonNode before = saved("A17");
    Page page = form("A17");
    page.fill("[id='fill:since']", "2024-01-01");
    assertThat(page.locator("#autosave")).containsText("ボタンで保存すると");
    assertThat(kept(page)).contains("2024-01-01");
    page.reload();
    page.click("[data-restore]");
    assertThat(page.locator("[id='fill:since']")).hasValue("2024-01-01");
    assertThat(saved("A17")).isEqualTo(before);
    page.click("[id='fill:go']");
    page.waitForURL("**/app/documents?*");
    assertThat(saved("A17").at("/values/since").asText()).isEqualTo("2024-01-01");
    assertThat(kept(page)).isEmpty();
  }

  private JsonNode saved(String code) {
    return api.as("yamada")
        .get("cases/" + story.number() + "/documents/" + code + "/form")
        .json()
        .get("answers");
  }

  /** Everything the page keeps on the device. */
  private static String kept(Page page) {
    return String.valueOf(
        page.evaluate(
            "Object.entries(localStorage).filter(([k]) => k.startsWith('akashi.draft')).join('')"));
  }

  private static void until(BooleanSupplier saved) {
    Waiting.until("what was typed", Duration.ofSeconds(30), null, saved);
  }
}
