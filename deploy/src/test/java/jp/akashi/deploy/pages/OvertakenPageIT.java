package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.Evaluation;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Where somebody else saved first, their text stands beside what was typed; nothing is lost, and
 * nobody is overwritten who was not read.
 */
@ExtendWith(RunningAkashi.class)
class OvertakenPageIT {

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
  void ofTheSelfCheck() {
    Story story = Story.draft(api);
    String path = "cases/" + story.number() + "/self-check/I-1";
    Page page = browser.of("yamada");
    page.navigate(browser.url("/app/self-check?number=" + story.number() + "&item=I-1"));
    page.fill("#note", "山田の記載。");
    saves(api.as("suzuki").put(path, Map.of("note", "鈴木の記載。"), "\"v0\""));
    page.click("[id='check:go']");
    stands(page, "check", "鈴木の記載。");
    Look.at(page, "self-check-overtaken");
    page.click("[id='check:go']");
    stands(page, "check", "鈴木の記載。");
    saves(api.as("suzuki").put(path, Map.of("note", "鈴木の二度目。"), "\"v1\""));
    page.click("[name='check:mine']");
    stands(page, "check", "鈴木の二度目。");
    assertThat(page.locator("#note")).hasValue("山田の記載。");
    page.click("[name='check:mine']");
    page.waitForURL("**/app/self-check?number=*&after=I-1");
    page.navigate(browser.url("/app/self-check?number=" + story.number() + "&item=I-1"));
    assertThat(page.locator("#note")).hasValue("山田の記載。");
  }

  @Test
  void ofAnAuthorisationChangedFromItsRow() {
    Evaluation.auditorsAreAuthorised(api);
    int version = authorisation().get("version").asInt();
    Page page = browser.of("saito");
    page.navigate(browser.url("/app/competence"));
    page.click("a:has-text('小林 直子　PHYS')");
    assertThat(page.locator("[id='competence:validUntil']")).hasValue("2099-03-31");
    assertThat(page.locator("[id='competence:username']")).hasCount(0);
    page.fill("[id='competence:basis']", "斎藤の根拠。");
    Map<String, String> theirs = Map.of("validUntil", "2099-03-31", "basis", "同時に書いた根拠。");
    Answer answer =
        api.as("saito").put("competence/kobayashi/PHYS", theirs, "\"v" + version + "\"");
    assertThat(answer.status()).isEqualTo(204);
    page.click("[id='competence:go']");
    stands(page, "competence", "同時に書いた根拠。");
    Look.at(page, "competence-overtaken");
    assertThat(page.locator("a:has-text('保存されている内容を読み込む')"))
        .hasAttribute("href", Pattern.compile(".*username=kobayashi&area=PHYS.*"));
    page.click("[name='competence:mine']");
    assertThat(page.locator("tbody tr:has-text('小林 直子'):has-text('PHYS')")).containsText("斎藤の根拠。");

    page.navigate(browser.url("/app/competence"));
    page.selectOption("[id='competence:username']", "kobayashi");
    page.selectOption("[id='competence:area']", "PHYS");
    page.fill("[id='competence:validUntil']", "2099-03-31");
    page.fill("[id='competence:basis']", "もうあると知らずに。");
    page.click("[id='competence:go']");
    stands(page, "competence", "斎藤の根拠。");
    assertThat(authorisation().get("basis").asText()).isEqualTo("斎藤の根拠。");
    assertThat(page.locator("[id='competence:area']")).hasCount(0);
  }

  private JsonNode authorisation() {
    for (JsonNode one : api.as("saito").get("competence").json()) {
      if (one.get("username").asText().equals("kobayashi")
          && one.get("area").asText().equals("PHYS")) {
        return one;
      }
    }
    throw new AssertionError("not authorised");
  }

  @Test
  void ofAMeeting() {
    Story story = Story.draft(api).reviewed().planAgreed().metOnSite();
    Page page = browser.of("kobayashi");
    page.navigate(browser.url("/app/audit?number=" + story.number()));
    assertThat(page.locator("[id='opening:notes']")).hasValue("範囲と予定を確かめた。");
    page.fill("[id='opening:notes']", "小林の記載。");
    JsonNode recorded =
        api.as("tanaka").get("cases/" + story.number() + "/audit/meetings").json().get("opening");
    Map<String, String> theirs =
        Map.of(
            "heldOn", recorded.get("heldOn").asText(),
            "attendees", recorded.get("attendees").asText(),
            "notes", "田中の記載。");
    String opening = "cases/" + story.number() + "/audit/opening";
    assertThat(api.as("tanaka").postIfMatch(opening, theirs, "\"v1\"").status()).isEqualTo(204);
    page.click("[id='opening:go']");
    stands(page, "opening", "田中の記載。");
    Look.at(page, "meeting-overtaken");
    assertThat(page.locator("[id='closing:notes']")).hasValue("結果を伝えた。");
    page.click("[id='opening:go']");
    stands(page, "opening", "田中の記載。");
    page.click("[name='opening:mine']");
    page.waitForURL("**/app/audit?number=*");
    assertThat(page.locator("[id='opening:notes']")).hasValue("小林の記載。");
    assertThat(page.locator("[id='opening:overtaken']")).hasCount(0);
  }

  @Test
  void ofAJudgementAndOfAnswers() {
    Story story = Story.draft(api).teamAgreed();
    judgement(story);
    story.takes("kobayashi", "cases/%s/questions", Map.of("item", "I-7", "text", "見直しの頻度は。"));
    story.takes("kobayashi", "cases/%s/questions", Map.of("item", "I-8", "text", "教育の頻度は。"));
    story.takes("tanaka", "cases/%s/questions/sending");
    answers(story);
  }

  private void judgement(Story story) {
    Page page = browser.of("tanaka");
    String address = "/app/review?number=" + story.number() + "&item=I-1";
    page.navigate(browser.url(address));
    page.check("input[name='judge:verdict'][value=CONFORMING]");
    page.fill("[id='judge:reason']", "田中の根拠。");
    page.check("[id='judge:eA06']");
    String path = "cases/" + story.number() + "/judgements/I-1";
    List<Map<String, String>> register = List.of(Map.of("document", "A06"));
    Map<String, Object> theirs =
        Map.of("verdict", "OBSERVATION", "reason", "小林の根拠。", "evidence", register);
    assertThat(api.as("kobayashi").put(path, theirs, "\"v0\"").status()).isEqualTo(204);
    page.click("[id='judge:save']");
    stands(page, "judge", "小林の根拠。");
    assertThat(page.locator("[id='judge:overtaken']")).containsText("観察（適合）");
    assertThat(page.locator("[id='judge:reason']")).hasValue("田中の根拠。");
    Look.at(page, "document-review-overtaken");
    page.click("[name='judge:mine']");
    page.waitForURL("**/app/review?number=*&item=I-2*");
    page.navigate(browser.url(address));
    assertThat(page.locator("[id='judge:reason']")).hasValue("田中の根拠。");
  }

  private void answers(Story story) {
    Page page = browser.of("yamada");
    page.navigate(browser.url("/app/questions?number=" + story.number()));
    page.locator("textarea").first().fill("山田の回答。");
    page.locator("textarea").last().fill("二つ目の回答。");
    JsonNode asked = questions(story).get(0);
    String path = "cases/" + story.number() + "/questions/" + asked.get("id").asText() + "/answer";
    Map<String, Object> theirs = Map.of("text", "鈴木の回答。", "documents", List.of("A04"));
    saves(api.as("suzuki").put(path, theirs, "\"v" + asked.get("version").asInt() + "\""));
    page.click("[id='answers:keep']");
    stands(page, "answers", "鈴木の回答。");
    assertThat(page.locator("textarea").first()).hasValue("山田の回答。");
    Look.at(page, "questions-overtaken");
    page.click("[name='answers:mine']");
    page.waitForURL("**/app/questions?number=*");
    assertThat(questions(story).findValuesAsText("answer")).containsExactly("山田の回答。", "二つ目の回答。");
  }

  private JsonNode questions(Story story) {
    return api.as("yamada").get("cases/" + story.number() + "/questions").json();
  }

  @Test
  void ofACorrection() {
    Story story = Story.reviewed(api).planAgreed().metOnSite().raises("III-3", "minor");
    story.takes("kobayashi", "cases/%s/audit/conclusion");
    String address = "/app/findings?number=" + story.number() + "&finding=NC-1";
    Page page = browser.of("yamada");
    page.navigate(browser.url(address));
    page.fill("[id='nc:cause']", "山田の原因。");
    story.corrects("NC-1");
    page.click("[id='nc:go']");
    stands(page, "nc", "担当の交代時に引き継がなかった。");
    Look.at(page, "finding-overtaken");
    page.click("[id='nc:overtaken'] a");
    assertThat(page.locator("[id='nc:cause']")).hasValue("担当の交代時に引き継がなかった。");
    page.fill("[id='nc:cause']", "読んでから直した原因。");
    page.click("[id='nc:go']");
    page.waitForURL("**/app/findings?number=*");
    page.navigate(browser.url(address));
    assertThat(page.locator("[id='nc:cause']")).hasValue("読んでから直した原因。");
  }

  private static void saves(Answer answer) {
    assertThat(answer.status()).isEqualTo(200);
  }

  /** What the other person wrote is shown, and the summary leads there. */
  private static void stands(Page page, String form, String text) {
    assertThat(page.locator("[id='" + form + ":overtaken']")).containsText(text);
    assertThat(page.locator(".summary a[href='#" + form + ":overtaken']")).isVisible();
  }
}
