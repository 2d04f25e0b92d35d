package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.Trouble;
import jp.akashi.deploy.Waiting;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Evaluation;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The last two members of a team declare their interests in the same moment. */
@ExtendWith(RunningAkashi.class)
class DeclarationsAtOnceIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  void theStepIsCompletedByWhoeverComesSecond(Akashi akashi) throws SQLException {
    Api api = new Api(akashi);
    Evaluation.auditorsAreAuthorised(api);
    Story story = Story.agreed(api);
    story.takes("saito", "cases/%s/team", Map.of("lead", "tanaka", "others", List.of("kobayashi")));
    try (Connection connection = akashi.database().connect("akashi", "akashi");
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(
          "select 1 from akashi.team_member where number = '" + story.number() + "' for update");
      var tanaka = declared(api, story, "tanaka");
      var kobayashi = declared(api, story, "kobayashi");
      Waiting.until("Both declare", PATIENCE, null, () -> waiting(akashi) >= 2);
      connection.commit();
      assertThat(tanaka.join()).isLessThan(300);
      assertThat(kobayashi.join()).isLessThan(300);
    }
    assertThat(story.openSteps()).containsExactly("CONSIDER_TEAM");
  }

  private static CompletableFuture<Integer> declared(Api api, Story story, String username) {
    String path = "cases/" + story.number() + "/team/declaration";
    return CompletableFuture.supplyAsync(
        () -> api.as(username).post(path, Evaluation.noTies()).status());
  }

  private static int waiting(Akashi akashi) {
    try (Connection connection = akashi.database().connect("akashi", "akashi");
        Statement statement = connection.createStatement();
        ResultSet count =
            statement.executeQuery("select count(distinct pid) from pg_locks where not granted")) {
      count.next();
      return count.getInt(1);
    } catch (SQLException failed) {
      throw new Trouble("The database did not say who waits: " + failed.getMessage(), failed);
    }
  }
}
