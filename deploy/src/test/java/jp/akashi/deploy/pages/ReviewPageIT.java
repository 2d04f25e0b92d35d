package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The bench of the document review and the applicant's answers, clicked. */
@ExtendWith(RunningAkashi.class)
class ReviewPageIT {

  @Test
  void theAuditorJudgesAndAsksAndTheApplicantAnswers(Akashi akashi) {
    Story story = Story.draft(new Api(akashi)).teamAgreed();
    try (Browser browser = new Browser(akashi)) {
      Page bench = browser.of("tanaka");
      bench.navigate(browser.url("/app/review?number=" + story.number()));
      itemIsJudged(bench);
      keysMoveOnTheBench(bench);
      questionIsSent(bench);
      Page questions = browser.of("yamada");
      questions.navigate(browser.url("/app/questions?number=" + story.number()));
      questionsAreAnswered(questions);
      Page team = browser.of("saito");
      team.navigate(browser.url("/app/team?number=" + story.number()));
      Look.at(team, "team");
      team.navigate(browser.url("/app/competence"));
      Look.at(team, "competence");
      team.navigate(browser.url("/app/advice"));
      Look.at(team, "advice");
      bench.setViewportSize(320, 800);
      bench.navigate(browser.url("/app/review?number=" + story.number() + "&lang=en"));
      Look.at(bench, "document-review-phone-english");
    }
  }

  private static void itemIsJudged(Page bench) {
    Look.at(bench, "document-review");
    bench.click("[id='judge:save']");
    assertThat(bench.locator(".summary")).containsText("必ず書いてください");
    bench.check("input[name='judge:verdict'][value=NONCONFORMING]");
    bench.fill("[id='judge:reason']", "特定表の保管場所の欄が空いている。");
    bench.click("[id='judge:save']");
    assertThat(bench.locator(".summary")).containsText("等級");
    assertThat(bench.locator("[id='judge:reason']")).hasValue("特定表の保管場所の欄が空いている。");
    Look.at(bench, "document-review-error");
    bench.selectOption("[id='judge:grade']", "minor");
    bench.click("[id='judge:save']");
    assertThat(bench.locator(".items [aria-current]")).containsText("I-2");
  }

  private static void keysMoveOnTheBench(Page bench) {
    bench.waitForLoadState();
    bench.locator("h1").click();
    bench.keyboard().press("k");
    assertThat(bench.locator(".items [aria-current]")).containsText("I-1");
    bench.waitForLoadState();
    bench.locator("h1").click();
    bench.keyboard().press("j");
    assertThat(bench.locator(".items [aria-current]")).containsText("I-2");
    bench.fill("[id='judge:reason']", "jk");
    assertThat(bench.locator(".items [aria-current]")).containsText("I-2");
  }

  private static void questionIsSent(Page bench) {
    bench.waitForLoadState();
    bench.click("summary:has-text('質問を書く')");
    bench.fill("[id='ask:text']", "区分の表示の見本を示してください。");
    bench.click("[id='ask:go']");
    assertThat(bench.locator("main")).containsText("まだ送っていない質問");
    bench.click("[id='asked:send']");
    assertThat(bench.locator("[id='extend:go']")).isVisible();
    Look.at(bench, "document-review-asked");
  }

  private static void questionsAreAnswered(Page page) {
    page.click("[id='answers:handIn']");
    assertThat(page.locator(".summary")).isVisible();
    page.fill("textarea", "見本を A04 として提出しました。");
    Look.at(page, "questions");
    page.click("[id='answers:keep']");
    assertThat(page.locator("textarea")).hasValue("見本を A04 として提出しました。");
    page.click("[id='answers:handIn']");
    assertThat(page.locator("main")).containsText("質問に回答した");
  }
}
