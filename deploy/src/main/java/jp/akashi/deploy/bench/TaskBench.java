package jp.akashi.deploy.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.Installation;
import jp.akashi.deploy.Throwaway;
import jp.akashi.deploy.Trouble;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Evaluation;
import jp.akashi.deploy.demo.Story;

/**
 * Completing a task over REST in the running server against the same completion on the bare engine.
 * Each case gives three completions: its team is assigned, the lead declares no interests, the
 * applicant agrees. Reception, agreement and what came before are preparation and not measured.
 */
final class TaskBench {

  private static final double GOAL = 0.6;
  private static final int COMPLETIONS = 3;
  private static final int WARM_UP = 300;
  private static final int ROUNDS = 7;
  private static final int CASES = 48;
  private static final List<String> PEOPLE = List.of("saito", "tanaka", "yamada");
  private static final Map<String, Object> NO_TIES = Evaluation.noTies();
  private final Installation installation;
  private int bareCases;

  TaskBench(Installation installation) {
    this.installation = installation;
  }

  Ratio measure() {
    try (Throwaway throwaway = new Throwaway(installation)) {
      Akashi akashi = throwaway.akashi();
      akashi.start(what -> System.err.println("  " + what));
      execute(akashi, "postgres", "create database " + BareEngine.DATABASE + " owner akashi");
      try (BareEngine bare = new BareEngine(akashi.database(), akashi.secrets())) {
        return measure(akashi, bare, new Api(akashi));
      }
    }
  }

  private Ratio measure(Akashi akashi, BareEngine bare, Api api) {
    Story.companyIsRegistered(api);
    Evaluation.auditorsAreAuthorised(api);
    System.err.println("  warming up");
    List<Story> first = agreed(api, WARM_UP);
    Quiet.searchable(api);
    ours(first);
    bare(bare, begun(bare, WARM_UP));
    List<Double> ours = new ArrayList<>();
    List<Double> baseline = new ArrayList<>();
    Processor processor = new Processor(akashi);
    for (int round = 1; round <= ROUNDS; round++) {
      List<Story> cases = agreed(api, CASES);
      Quiet.searchable(api);
      List<String> bareCases = begun(bare, CASES);
      execute(akashi, "akashi", "vacuum analyze");
      execute(akashi, BareEngine.DATABASE, "vacuum analyze");
      PEOPLE.forEach(name -> api.as(name).signIn());
      processor.look();
      ours.add(ours(cases));
      String took = processor.each(CASES * COMPLETIONS);
      baseline.add(bare(bare, bareCases));
      System.err.printf(
          "  round %d: ours %.1f/s (%s), bare %.1f/s (%s)%n",
          round,
          ours.get(round - 1),
          took,
          baseline.get(round - 1),
          processor.each(CASES * COMPLETIONS));
    }
    return Ratio.atLeast(GOAL, "task", Rounds.median(ours), Rounds.median(baseline), "/s");
  }

  private static List<Story> agreed(Api api, int cases) {
    List<Story> agreed = Collections.synchronizedList(new ArrayList<>());
    Rounds.seconds(
        IntStream.range(0, cases).boxed().toList(), each -> agreed.add(Story.agreed(api)));
    return agreed;
  }

  private List<String> begun(BareEngine bare, int cases) {
    List<String> numbers =
        IntStream.range(0, cases).mapToObj(each -> "BARE-" + bareCases++).toList();
    Rounds.seconds(
        numbers,
        number -> {
          bare.begin(number);
          bare.complete(number, "checkCompleteness", "accepted");
          bare.complete(number, "reviewApplication", "takenOn");
          bare.complete(number, "signAgreement", "signed");
        });
    return numbers;
  }

  /** Completions a second. */
  private static double ours(List<Story> cases) {
    return cases.size()
        * COMPLETIONS
        / Rounds.seconds(
            cases,
            story ->
                story
                    .takes("saito", "cases/%s/team", Map.of("lead", "tanaka", "others", List.of()))
                    .takes("tanaka", "cases/%s/team/declaration", NO_TIES)
                    .takes("yamada", "cases/%s/team/agreement"));
  }

  private static double bare(BareEngine engine, List<String> numbers) {
    return numbers.size()
        * COMPLETIONS
        / Rounds.seconds(
            numbers,
            number -> {
              engine.complete(number, "assignTeam", "assigned");
              engine.complete(number, "declareInterests", "clear");
              engine.complete(number, "considerTeam", "agreed");
            });
  }

  private static void execute(Akashi akashi, String database, String sql) {
    try (Connection connection = akashi.database().connect(database, "postgres");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failed) {
      throw new Trouble("The database refused " + sql + ": " + failed.getMessage(), failed);
    }
  }
}
