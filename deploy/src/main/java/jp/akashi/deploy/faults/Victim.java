package jp.akashi.deploy.faults;

import java.util.function.Consumer;
import java.util.function.Function;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.Child;
import jp.akashi.deploy.Trouble;

/** What is killed. */
enum Victim {
  APP("kill-app", akashi -> akashi.server().process(), Victim::restartApp),
  DB("kill-db", akashi -> akashi.database().process(), akashi -> akashi.database().start()),
  IDP("kill-idp", akashi -> akashi.identity().process(), Victim::restartIdp);

  private final String title;
  private final Function<Akashi, Child> process;
  private final Consumer<Akashi> restart;

  Victim(String title, Function<Akashi, Child> process, Consumer<Akashi> restart) {
    this.title = title;
    this.process = process;
    this.restart = restart;
  }

  String title() {
    return title;
  }

  void kill(Akashi akashi) {
    try {
      process.apply(akashi).kill();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Trouble("The test was interrupted.", interrupted);
    }
  }

  void startAgain(Akashi akashi) {
    restart.accept(akashi);
  }

  private static void restartApp(Akashi akashi) {
    akashi.startServer();
    akashi.server().awaitReady();
  }

  private static void restartIdp(Akashi akashi) {
    akashi.startIdentity();
    akashi.identity().awaitReady();
  }
}
