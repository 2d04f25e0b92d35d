package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is sent twice, by an impatient hand or a repeating device, is done once. */
@ExtendWith(RunningAkashi.class)
class TwicePageIT {

  /**
   * Sends a form twice at the same time, as its button would without script; gives the statuses.
   */
  private static final String TWICE =
      """
      async id => {
        const button = document.getElementById(id), form = button.form;
        const body = new URLSearchParams(new FormData(form, button));
        const send = () => fetch(form.action, { method: 'post', body });
        return (await Promise.all([send(), send()])).map(answer => answer.status);
      }
      """;

  /** Clicks twice and tells what people then see and hear of it. */
  private static final String DOUBLE_CLICK =
      """
      button => {
        button.click();
        button.click();
        return button.ariaDisabled + ' ' + document.getElementById('under-way').textContent;
      }
      """;

  private Api api;
  private Browser browser;

  @BeforeEach
  void open(Akashi akashi) {
    api = new Api(akashi);
    browser = new Browser(akashi);
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void aDoubleClickRaisesOne() {
    Story story = Story.reviewed(api).planAgreed().metOnSite();
    Page page = auditPage(story, "鍵の貸出しの記録に抜けがある。");
    List<Route> held = new ArrayList<>();
    page.route(
        url -> url.contains("/app/audit"),
        route -> {
          if (route.request().method().equals("POST")) {
            held.add(route);
          } else {
            route.resume();
          }
        });
    assertThat((String) page.locator("[id='raise:go']").evaluate(DOUBLE_CLICK))
        .isEqualTo("true 送信しています。しばらくお待ちください。");
    page.waitForCondition(() -> !held.isEmpty());
    assertThat(held).hasSize(1);
    held.get(0).resume();
    page.waitForCondition(() -> page.locator("[id='raise:description']").inputValue().isEmpty());
    assertThat(page.locator("[id='raise:go']")).not().hasAttribute("aria-disabled", "true");
    assertThat(held).hasSize(1);
    assertThat(nonconformities(story)).hasSize(1);
  }

  @Test
  void twoFormsAtTheSameTimeRaiseOneAndTheOtherIsTold() {
    Story story = Story.reviewed(api).planAgreed().metOnSite();
    Page page = auditPage(story, "同じ事実の二度書き。");
    assertThat(twice(page, "raise:go")).containsExactly(200, 200);
    assertThat(nonconformities(story)).hasSize(1);
    page.click("[id='raise:go']");
    assertThat(page.locator(".summary")).containsText("NC-1 が、項目 III-3 の同じ事実をもう指摘しています");
    page.fill("[id='raise:description']", "別の事実。");
    page.click("[id='raise:go']");
    page.waitForURL("**/app/audit?number=*");
    assertThat(nonconformities(story)).hasSize(2);
  }

  @Test
  void anApplicationIsBegunOnceFromOnePage() {
    Story.companyIsRegistered(api);
    Page page = browser.of("yamada");
    page.navigate(browser.url("/app/applications"));
    int before = api.as("yamada").get("applications").json().size();
    assertThat(twice(page, "begin:go")).containsExactly(200, 200);
    assertThat(api.as("yamada").get("applications").json()).hasSize(before + 1);
    page.click("[id='begin:go']");
    page.waitForURL("**/app/application?number=*");
    assertThat(api.as("yamada").get("applications").json()).hasSize(before + 1);
    page.navigate(browser.url("/app/applications"));
    page.click("[id='begin:go']");
    page.waitForURL("**/app/application?number=*");
    assertThat(api.as("yamada").get("applications").json()).hasSize(before + 2);
  }

  @Test
  void aDeadlineIsMovedOnceFromOnePageAndARefusalDoesNotSpendTheToken() {
    Story story = Story.submitted(api).withReasons("sato", "cases/%s/reception/correction-request");
    Page page = browser.of("sato");
    page.navigate(browser.url("/app/case?number=" + story.number()));
    assertThat(twice(page, "extend:go")).containsExactly(200, 200);
    assertThat(extensions(story)).isZero();
    page.fill("[id='extend:reasons']", "設備の納入が遅れるため。");
    assertThat(twice(page, "extend:go")).containsExactly(200, 200);
    assertThat(extensions(story)).isOne();
    page.click("[id='extend:go']");
    assertThat(page.locator(".summary")).hasCount(0);
    assertThat(extensions(story)).isOne();
  }

  private Page auditPage(Story story, String description) {
    Page page = browser.of("kobayashi");
    page.navigate(browser.url("/app/audit?number=" + story.number()));
    page.selectOption("[id='raise:item']", "III-3");
    page.check("[id='raise:grade'] input[value=minor]");
    page.fill("[id='raise:description']", description);
    return page;
  }

  @SuppressWarnings("unchecked")
  private static List<Integer> twice(Page page, String button) {
    return (List<Integer>) page.evaluate(TWICE, button);
  }

  private JsonNode nonconformities(Story story) {
    return api.as("tanaka").get("cases/" + story.number() + "/nonconformities").json();
  }

  private static long extensions(Story story) {
    return story.acts().stream().filter("deadline.extended"::equals).count();
  }
}
