package jp.akashi.deploy.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.Trouble;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Story;

/**
 * Kills a part while several clients take steps. Each client corrects an application round and
 * round until the part is back, then takes the case on to the agreement; one more grants and signs,
 * so that the engine issues a certificate while the part dies.
 */
final class KillTest {

  private static final int CLIENTS = 4;
  private static final Map<String, Object> REASONS = Map.of("reasons", "記録のとおり。");
  private final Akashi akashi;
  private final Victim victim;
  private final Gate gate = new Gate();
  private final Api api;
  private final Random random = new Random(20261124);
  private final List<Trail> issued = new ArrayList<>();
  private volatile boolean over;

  KillTest(Akashi akashi, Victim victim) {
    this.akashi = akashi;
    this.victim = victim;
    this.api = new Api(akashi, gate, Duration.ofSeconds(5));
  }

  Tally run(int rounds) {
    List<Tally> tallies = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      Tally tally = round();
      tallies.add(tally);
      report(round, tally);
    }
    issued.forEach(trail -> tallies.add(whenIssued(trail)));
    Tally sum = Tally.sum(tallies);
    return new Tally(
        sum.acknowledged(), gate.repeated(), sum.lost(), sum.twice(), sum.unexplained());
  }

  private void report(int round, Tally tally) {
    System.err.printf(
        "  %s round %d: %d steps acknowledged, %d requests repeated so far%n",
        victim.title(), round, tally.acknowledged(), gate.repeated());
    tally.lost().forEach(what -> System.err.println("  LOST " + what));
    tally.twice().forEach(what -> System.err.println("  TWICE " + what));
    tally.unexplained().forEach(what -> System.err.println("  UNEXPLAINED " + what));
  }

  private Tally round() {
    List<Trail> trails = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      trails.add(new Trail(Story.submitted(api).documentsAccepted()));
    }
    Trail granted = new Trail(Story.recommended(api));
    Map<String, Object> ruling = granted.story().committee().voted();
    issued.add(granted);
    over = false;
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS + 1);
    try {
      List<Future<?>> work = new ArrayList<>();
      trails.forEach(trail -> work.add(clients.submit(() -> correctAndGoOn(trail))));
      TimeUnit.MILLISECONDS.sleep(300 + random.nextInt(1500));
      work.add(clients.submit(() -> grant(granted, ruling)));
      killAndStartAgain();
      over = true;
      for (Future<?> each : work) {
        each.get();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Trouble("The test was interrupted.", interrupted);
    } catch (ExecutionException failed) {
      throw new Trouble("A client could not go on: " + failed.getCause(), failed.getCause());
    } finally {
      clients.shutdownNow();
    }
    return Tally.sum(trails.stream().map(trail -> trail.check(api)).toList());
  }

  private void killAndStartAgain() throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(random.nextInt(400));
    gate.close();
    victim.kill(akashi);
    victim.startAgain(akashi);
    gate.open();
  }

  private void correctAndGoOn(Trail trail) {
    while (!over && !trail.isBroken()) {
      trail.take(
          "sato",
          "cases/%s/reception/correction-request",
          REASONS,
          "application.correctionRequested");
      trail.take("suzuki", "applications/%s/sign-off", null, "application.signedOff");
      trail.take("yamada", "applications/%s/submission", null, "application.resubmitted");
    }
    trail.take("sato", "cases/%s/reception/acceptance", null, "application.accepted");
    trail.take("saito", "cases/%s/agreement/offer", Story.offer(), "agreement.offered");
  }

  private void grant(Trail trail, Map<String, Object> ruling) {
    trail.take("takahashi", "cases/%s/decision/closing", ruling, "decision.granted");
    trail.take(
        "hayashi", "cases/%s/certificate/signature", Story.signature(), "certificate.signed");
  }

  /** The engine issues by itself, after a fault a little later: each of its acts once. */
  private Tally whenIssued(Trail trail) {
    Story story = trail.story();
    story.untilJournalSays("notice.certified");
    Tally tally = trail.check(api);
    List<String> twice = new ArrayList<>(tally.twice());
    List<String> acts = story.acts();
    for (String act : List.of("certificate.issued", "register.published", "notice.certified")) {
      if (acts.stream().filter(act::equals).count() > 1) {
        twice.add(story.number() + " " + act);
      }
    }
    return new Tally(tally.acknowledged(), 0, tally.lost(), twice, tally.unexplained());
  }
}
