package jp.akashi.deploy.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.deploy.Trouble;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.Story;
import jp.akashi.notice.RunningMailServer;
import jp.akashi.notice.RunningMailServer.Received;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever is told something hears of it by e-mail: with a real mail server, by STARTTLS. */
class NoticesByMailIT {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final String DEMAND = "cases/%s/reception/correction-request";
  private static final String SECRET = "炉の温度の記録がありません。";
  private static final Map<String, String> REASONS = Map.of("reasons", SECRET);
  private static final String YAMADA = "yamada@example.jp";
  private static final String SUZUKI = "suzuki@example.jp";

  @TempDir private static Path home;
  private static MailedAkashi mailed;
  private static RunningMailServer mails;
  private static Api api;

  @BeforeAll
  static void start() {
    mailed = new MailedAkashi(home);
    mails = mailed.mails();
    api = mailed.api();
  }

  @AfterAll
  static void end() {
    mailed.close();
  }

  @AfterEach
  void everythingGoesOut() {
    mails.refusesNothing();
    mails.goesOn();
    mailed.sendNow();
    await().atMost(PATIENCE).until(() -> mailed.waiting() == 0);
    mails.forget();
  }

  /** The mail that the company's submission was received has gone out. */
  private static Story submitted() {
    Story story = Story.submitted(api);
    await().atMost(PATIENCE).until(() -> mailed.received(story).size() == 2);
    mails.forget();
    return story;
  }

  @Test
  void aDemandIsMailedToEachOfTheCompanysPeopleAndToNobodyElse() throws Exception {
    Story story = submitted().takes("sato", DEMAND, REASONS);
    await()
        .atMost(PATIENCE)
        .until(() -> mailed.received(story).size() == 2 && mailed.waiting() == 0);
    assertThat(mails.received()).extracting(Received::to).containsExactlyInAnyOrder(SUZUKI, YAMADA);
    for (Received received : mails.received()) {
      assertThat(received.secure()).isTrue();
      assertThat(MailedAkashi.text(received))
          .contains("番号：" + story.number(), "書類の補正のお願い", "期限：", "令和")
          .contains("Please correct your documents")
          .contains(mailed.akashi().ports().webUrl() + "/app/notices?id=")
          .doesNotContain(SECRET, "A04");
    }
    String id =
        MailedAkashi.text(mails.received().get(0))
            .replaceFirst("(?s).*notices\\?id=(\\d+).*", "$1");
    assertThat(api.as("yamada").get("notices/" + id).status()).isEqualTo(200);
    assertThat(api.as("nakagawa").get("notices/" + id).status()).isEqualTo(404);
    assertThat(mailed.log()).doesNotContain("@example.jp", mails.password());
  }

  @Test
  void anActThatIsRolledBackMailsNothing() {
    Story story = submitted();
    mailed.execute(
        """
        create function akashi.fail() returns trigger language plpgsql as $$
        begin raise exception 'the journal cannot be written'; end $$\
        """);
    mailed.execute(
        """
        create trigger fail before insert on akashi.journal_entry
        for each row when (new.act = 'letter.sent') execute function akashi.fail()\
        """);
    try {
      assertThat(story.tries("sato", DEMAND, REASONS).status()).isEqualTo(503);
    } finally {
      mailed.execute("drop function akashi.fail() cascade");
    }
    assertThat(mailed.unsent(story)).isEmpty();
    Story next = submitted();
    assertThat(mailed.received(story)).as("though others went out since").isEmpty();
    assertThat(next.number()).isNotEqualTo(story.number());
  }

  @Test
  void whatWaitsForTheServerIsSentOnceWhenItIsBack() {
    Story story = submitted();
    mails.stop();
    try {
      story.takes("sato", DEMAND, REASONS);
      await()
          .atMost(PATIENCE)
          .until(
              () ->
                  mailed
                      .unsent(story)
                      .anyMatch(mail -> mail.get("trouble").asText().equals("UNREACHABLE")));
      assertThat(mailed.unsent(story))
          .hasSize(2)
          .allMatch(mail -> mail.get("state").asText().equals("WAITING"));
    } finally {
      mails.start();
    }
    mailed.sendNow();
    await().atMost(PATIENCE).until(() -> mailed.waiting() == 0);
    assertThat(mailed.received(story))
        .extracting(Received::to)
        .containsExactlyInAnyOrder(SUZUKI, YAMADA);
  }

  @Test
  void aRefusedAddressIsSeenByThoseWhoMayTryItAgain() {
    mails.refuses(SUZUKI, "550 5.1.1 No such user");
    Story story = Story.submitted(api);
    await().atMost(PATIENCE).until(() -> givenUp(story).isPresent());
    JsonNode mail = givenUp(story).orElseThrow();
    assertThat(mail.get("addressee").asText()).isEqualTo("person/suzuki");
    assertThat(mail.get("trouble").asText()).isEqualTo("REFUSED");
    assertThat(mail.get("answer").asText()).isEqualTo("550 5.1.1");
    assertThat(mail.toString()).doesNotContain("example.jp", "受け付けました");
    assertThat(api.as("sato").get("mails").status()).isEqualTo(403);
    assertThat(api.as("yamada").get("mails").status()).isEqualTo(403);
    String again = "mails/" + mail.get("id").asText() + "/attempt";
    assertThat(api.as("sato").post(again).status()).isEqualTo(403);
    assertThat(api.as("saito").post("mails/999999999/attempt").status()).isEqualTo(404);
    mails.refusesNothing();
    triesAgainOnThePage(story);
    await().atMost(PATIENCE).until(() -> mailed.unsent(story).findAny().isEmpty());
    assertThat(mailed.received(story))
        .extracting(Received::to)
        .containsExactlyInAnyOrder(SUZUKI, YAMADA);
    Answer twice = api.as("saito").post(again);
    assertThat(twice.status()).isEqualTo(409);
    assertThat(twice.json().get("type").asText()).endsWith("mail.notGivenUp");
    assertThat(story.acts()).contains("mail.again");
  }

  private static Optional<JsonNode> givenUp(Story story) {
    return mailed
        .unsent(story)
        .filter(mail -> mail.get("state").asText().equals("GIVEN_UP"))
        .findFirst();
  }

  private static void triesAgainOnThePage(Story story) {
    try (Browser browser = new Browser(mailed.akashi())) {
      Page page = browser.of("admin");
      page.navigate(browser.url("/app/mails"));
      Look.at(page, "mails");
      assertThat(page.textContent("main")).contains(story.number(), "鈴木 一郎", "550 5.1.1");
      page.setViewportSize(390, 900);
      Look.at(page, "mails-phone");
      page.click("button[name='mails:again']");
      page.waitForLoadState();
      assertThat(page.textContent("main")).contains("送信待ち");
    }
  }

  @Test
  void theAddressAndLanguageOfASignInCount() throws Exception {
    try (Browser browser = new Browser(mailed.akashi())) {
      Page page = browser.of("yamada");
      page.navigate(browser.url("/app/notices?lang=en"));
      page.navigate(browser.url("/app/notices"));
      Look.at(page, "notices-mailed");
      assertThat(page.textContent("main")).contains("by e-mail too", YAMADA);
    }
    Story story = Story.submitted(api);
    await().atMost(PATIENCE).until(() -> mailed.received(story).size() == 2);
    for (Received received : mailed.received(story)) {
      String language = MailedAkashi.header(received, "Content-Language");
      assertThat(language).isEqualTo(received.to().equals(YAMADA) ? "en" : "ja, en");
    }
    Answer wrong =
        api.as("admin")
            .put(
                "people/yamada",
                Map.of("name", "山田 花子", "roles", List.of("applicantClerk"), "email", "a@b\r\nc"),
                null);
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.json().at("/errors/0/field").asText()).isEqualTo("email");
    mailed.execute("update akashi.mailbox set language = null");
  }

  /** Nothing is lost; the second of the two says that it is one. */
  @Test
  void whatWasSentWhenTheServerDiedIsSentAgainUnderTheSameId() throws Exception {
    Story story = submitted();
    mails.isSlow();
    story.takes("sato", DEMAND, REASONS);
    await().atMost(PATIENCE).until(() -> mailed.received(story).size() == 1);
    mailed.akashi().server().process().kill();
    mails.goesOn();
    refusesToStartOnWhatCannotBe();
    mailed.startAgain(Map.of());
    mailed.sendNow();
    await().atMost(PATIENCE).until(() -> mailed.waiting() == 0);
    assertThat(mailed.received(story)).hasSize(3);
    String first = MailedAkashi.id(mailed.received(story).get(0));
    List<Received> sameId =
        mailed.received(story).stream().filter(one -> MailedAkashi.id(one).equals(first)).toList();
    assertThat(sameId).hasSize(2);
    assertThat(sameId).extracting(Received::to).containsOnly(sameId.get(0).to());
  }

  /** What else is refused at a start: MailSettingsTest. */
  private static void refusesToStartOnWhatCannotBe() {
    String why = "AKASHI_MAIL_PORT must be a port from 1 to 65535, not smtp.";
    assertThatThrownBy(() -> mailed.startAgain(Map.of("AKASHI_MAIL_PORT", "smtp")))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining(why);
    assertThat(mailed.log()).doesNotContain(mails.password());
    mailed.akashi().server().stop();
  }
}
