package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.Waiting;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The engine gives something up: who sees it, and how it goes on. */
@ExtendWith(RunningAkashi.class)
class StandstillPageIT {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  /** The history of the engine refuses the limit of this one case. */
  private static final String IN_THE_WAY =
      """
      create function engine.in_the_way() returns trigger language plpgsql as $$
      begin
        if new.act_id_ = 'correctionLapsed' and exists (select 1 from engine.act_ru_execution e
            where e.id_ = new.proc_inst_id_ and e.business_key_ = '%1$s') then
          raise exception 'in the way';
        end if;
        return new;
      end $$;
      create trigger in_the_way before insert on engine.act_hi_actinst
        for each row execute function engine.in_the_way()""";

  /** Due now; and after its first failure, from which the engine counts, the last attempt. */
  private static final String NEXT =
      """
      update engine.act_ru_job j set duedate_ = now() - interval '1 minute',
          retries_ = case when j.exception_msg_ is null then j.retries_ else 1 end
        from engine.act_ru_execution e where e.id_ = j.process_instance_id_
        and e.business_key_ = '%1$s' and j.handler_cfg_ = 'correctionLapsed'
        and j.retries_ > 0""";

  private static final String AWAY = "drop function if exists engine.in_the_way() cascade";

  @Test
  void aLimitThatCouldNotPassIsSeenAndTriedAgain(Akashi akashi) throws SQLException {
    Api api = new Api(akashi);
    Story story = Story.submitted(api).withReasons("sato", "cases/%s/reception/correction-request");
    try (Browser browser = new Browser(akashi)) {
      execute(akashi, IN_THE_WAY.formatted(story.number()));
      Waiting.until("gives up", PATIENCE, null, () -> hasGivenUp(akashi, story));
      Page page = browser.of("saito");
      page.navigate(browser.url("/app/tasks"));
      assertThat(page.locator("main")).containsText("自動の処理が止まっています");
      Look.at(page, "standstill-tasks");
      page.getByRole(
              AriaRole.LINK, new Page.GetByRoleOptions().setName(story.number()).setExact(true))
          .first()
          .click();
      Look.at(page, "standstill-case");
      execute(akashi, AWAY);
      page.locator("[id='standstill:go']").click();
      assertThat(page.locator("main")).not().containsText("自動の処理が止まっています");
      Waiting.until("goes on", PATIENCE, null, () -> story.state().equals("LAPSED"));
      assertThat(story.acts()).contains("case.triedAgain", "application.lapsed");
    } finally {
      execute(akashi, AWAY);
    }
  }

  @Test
  void nobodyElseIsToldAndNothingIsTriedAgainWhereNothingStandsStill(Akashi akashi) {
    Api api = new Api(akashi);
    Story story = Story.submitted(api);
    String attempt = "cases/" + story.number() + "/standstills/attempt";
    assertThat(api.as("sato").get("cases/standstills").status()).isEqualTo(403);
    assertThat(api.as("sato").post(attempt).status()).isEqualTo(403);
    assertThat(api.as("saito").get("cases/standstills").status()).isEqualTo(200);
    Api.Answer none = api.as("saito").post(attempt);
    assertThat(none.status()).isEqualTo(409);
    assertThat(none.json().get("type").asText()).endsWith("standstill.none");
    assertThat(api.as("saito").post("cases/A-1999-0001/standstills/attempt").status())
        .isEqualTo(404);
  }

  private static boolean hasGivenUp(Akashi akashi, Story story) {
    try {
      execute(akashi, NEXT.formatted(story.number()));
    } catch (SQLException failed) {
      throw new AssertionError(failed);
    }
    return story.acts().contains("case.standsStill");
  }

  private static void execute(Akashi akashi, String sql) throws SQLException {
    try (Connection connection = akashi.database().connect("akashi", "akashi");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
