package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.Map;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A button of a row acts on what the row showed, or says that it is gone; never on another row. */
@ExtendWith(RunningAkashi.class)
class RowButtonsPageIT {

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
  void aProposalThatAColleagueRaisedIsNotAnotherOne() {
    Story story = Story.draft(api);
    story.declares("yamada", "A08", "not-prepared", "まだ作っていません。");
    story.declares("yamada", "A10", "not-prepared", "まだ作っていません。");
    story.reviewed().planAgreed().metOnSite();
    JsonNode proposals = proposals(story);
    assertThat(proposals).hasSize(2);
    Page page = browser.of("tanaka");
    page.navigate(browser.url("/app/audit?number=" + story.number()));
    story.takes("kobayashi", "cases/%s/audit/nonconformities", proposals.get(0));
    String first = proposals.get(0).get("description").asText();
    String second = proposals.get(1).get("description").asText();
    press(page, first);
    assertThat(page.locator(".summary")).containsText("この提案は、もうありません");
    assertThat(proposals(story)).hasSize(1);
    Look.at(page, "audit-proposal-gone");
    press(page, second);
    assertThat(page.locator(".summary")).hasCount(0);
    assertThat(proposals(story)).isEmpty();
    assertThat(nonconformities(story)).hasSize(2);
  }

  @Test
  void aQuestionThatAColleagueTookBackIsNotAnotherOne() {
    Story story = Story.draft(api).teamAgreed();
    asks(story, "取り消す質問です。");
    asks(story, "残す質問です。");
    Page page = browser.of("tanaka");
    page.navigate(browser.url("/app/review?number=" + story.number()));
    String id = questions(story).get(0).get("id").asText();
    assertThat(api.as("kobayashi").delete(questionsOf(story) + "/" + id).status()).isEqualTo(204);
    press(page, "取り消す質問です。");
    assertThat(page.locator(".summary")).containsText("見つかりません");
    assertThat(questions(story)).hasSize(1);
    press(page, "残す質問です。");
    assertThat(page.locator(".summary")).hasCount(0);
    assertThat(questions(story)).isEmpty();
  }

  @Test
  void anInvitationThatWasCalledBackIsNotAnotherOne() {
    Story.companyIsRegistered(api);
    api.as("yamada").post("company/invitations");
    api.as("yamada").post("company/invitations");
    JsonNode open = api.as("yamada").get("company/invitations").json();
    Page page = browser.of("yamada");
    page.navigate(browser.url("/app/company"));
    String id = open.get(0).get("id").asText();
    assertThat(api.as("suzuki").delete("company/invitations/" + id).status()).isEqualTo(204);
    page.click("li:has(time) [data-dialog] >> nth=0");
    page.click("dialog[open] .btn-stop");
    assertThat(page.locator(".summary")).containsText("その招待はありません");
    assertThat(api.as("yamada").get("company/invitations").json()).hasSize(open.size() - 1);
  }

  @Test
  void aMemberWhoLeftIsSaidToBeGone() {
    Story.companyIsRegistered(api);
    String code = api.as("yamada").post("company/invitations").json().get("code").asText();
    api.as("mori").post("company/membership", Map.of("code", code));
    Page page = browser.of("suzuki");
    page.navigate(browser.url("/app/company"));
    assertThat(api.as("mori").delete("company/membership").status()).isEqualTo(204);
    page.click("tr:has-text('森 健太') [data-dialog]");
    page.click("dialog[open] .btn-stop");
    assertThat(page.locator(".summary")).isVisible();
    assertThat(api.as("yamada").get("company").status()).isEqualTo(200);
  }

  /** The button of the row that says this. */
  private static void press(Page page, String row) {
    page.locator("main li")
        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(row))
        .locator("[type=submit]")
        .click();
  }

  private void asks(Story story, String text) {
    story.takes("kobayashi", "cases/%s/questions", Map.of("item", "I-7", "text", text));
  }

  private static String questionsOf(Story story) {
    return "cases/" + story.number() + "/questions";
  }

  private JsonNode questions(Story story) {
    return api.as("tanaka").get(questionsOf(story)).json();
  }

  private JsonNode proposals(Story story) {
    return api.as("tanaka").get("cases/" + story.number() + "/audit/proposals").json();
  }

  private JsonNode nonconformities(Story story) {
    return api.as("tanaka").get("cases/" + story.number() + "/nonconformities").json();
  }
}
