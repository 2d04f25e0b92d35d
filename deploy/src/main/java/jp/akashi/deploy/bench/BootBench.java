package jp.akashi.deploy.bench;

import java.util.ArrayList;
import java.util.List;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.Installation;
import jp.akashi.deploy.Throwaway;

/**
 * From the start of the process to ready: the server with the EAR against the same server without
 * it, on the same running database, alternating.
 */
final class BootBench {

  private static final int ROUNDS = 5;
  private static final double GOAL = 3;
  private final Installation installation;

  BootBench(Installation installation) {
    this.installation = installation;
  }

  Ratio measure() {
    List<Double> ours = new ArrayList<>();
    List<Double> bare = new ArrayList<>();
    try (Throwaway throwaway = new Throwaway(installation)) {
      Akashi akashi = throwaway.akashi();
      akashi.startDatabase();
      ready(akashi, akashi::startServer);
      ready(akashi, akashi::startBareServer);
      for (int round = 0; round < ROUNDS; round++) {
        bare.add(ready(akashi, akashi::startBareServer));
        ours.add(ready(akashi, akashi::startServer));
      }
    }
    return Ratio.atMost(GOAL, "boot", Rounds.median(ours), Rounds.median(bare), "s");
  }

  private static double ready(Akashi akashi, Runnable start) {
    long begun = System.nanoTime();
    start.run();
    akashi.server().awaitReady();
    double seconds = (System.nanoTime() - begun) / 1e9;
    akashi.server().stop();
    return seconds;
  }
}
